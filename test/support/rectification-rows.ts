import type { RectificationRow, RectificationState } from '../../pipeline/database/marts.ts';

/** A row of `rectifications` in a state: one point lost before, and half a point now where it is lost. */
export function rectificationRow(
  unit: string,
  code: string,
  state: RectificationState,
  more: Partial<RectificationRow> = {},
): RectificationRow {
  const isClosed = state !== 'open' && state !== 'overdue';
  return {
    unit_code: unit,
    indicator_code: state === 'unmatched' ? '' : code,
    previous_code: code,
    position: 0,
    name: `指标${code}`,
    previous_lost_micro: 1_000_000n,
    problem: '台账缺两个月',
    measure: '补齐台账',
    responsible: '司法局',
    due: '2023-06-30',
    evidence: isClosed ? '台账' : '',
    closed_on: isClosed ? '2023-05-31' : '',
    note: '',
    state,
    lost_micro: state === 'unmatched' ? null : state === 'closed' ? 0n : 500_000n,
    file: `${unit}.xlsx`,
    sheet: '整改台账',
    cell: 'J7',
    ...more,
  };
}
