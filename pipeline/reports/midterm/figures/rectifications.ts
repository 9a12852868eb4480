import { fromMicro, type Decimal } from '#core/decimal.ts';
import type { RectificationRow, RectificationState } from '../../../database/marts.ts';
import type { ReportModel } from '../../model.ts';
import { unitLabels } from '../unit-labels.ts';

/** From the best to what nothing is known of. */
export const rectificationStates = [
  'closed',
  'contradicted',
  'open',
  'overdue',
  'unmatched',
] as const satisfies readonly RectificationState[];

/** An item that was closed on paper while points are still lost. */
export interface Contradiction {
  readonly unit: string;
  readonly name: string;
  readonly closedOn: string;
  readonly lostBefore: Decimal;
  readonly lost: Decimal;
}

/** What became of the problems of the round before. */
export interface RectificationFigures {
  readonly evaluationDate: string;
  /** Of the round. */
  readonly units: number;
  /** Those whose ledger counts. */
  readonly reporting: number;
  readonly items: number;
  readonly counts: Readonly<Record<RectificationState, number>>;
  /** Those that lose most first. */
  readonly contradictions: readonly Contradiction[];
  /** Units with overdue items, the most first. */
  readonly late: readonly { readonly name: string; readonly overdue: number }[];
}

/** What the ledgers of the round before have come to; `undefined` where none was handed in. */
export function rectificationFigures(model: ReportModel): RectificationFigures | undefined {
  const { rectifications, rankings, scheme } = model;
  if (rectifications.length === 0) return undefined;
  const labels = unitLabels(model);
  const nameOf = (code: string) => labels.get(code) ?? code;
  const ofUnit = [...Map.groupBy(rectifications, (row) => row.unit_code)];
  return {
    evaluationDate: scheme.evaluationDate,
    units: rankings.length,
    reporting: ofUnit.length,
    items: rectifications.length,
    counts: countsOf(rectifications),
    contradictions: rectifications
      .filter((row) => row.state === 'contradicted')
      .map((row) => ({
        unit: nameOf(row.unit_code),
        name: row.name,
        closedOn: row.closed_on,
        lostBefore: fromMicro(row.previous_lost_micro),
        lost: fromMicro(row.lost_micro ?? 0n),
      }))
      .toSorted((a, b) => b.lost.comparedTo(a.lost)),
    late: ofUnit
      .map(([code, rows]) => ({ name: nameOf(code), overdue: countsOf(rows).overdue }))
      .filter(({ overdue }) => overdue > 0)
      .toSorted((a, b) => b.overdue - a.overdue),
  };
}

function countsOf(rows: readonly RectificationRow[]): Record<RectificationState, number> {
  const counts = { closed: 0, contradicted: 0, open: 0, overdue: 0, unmatched: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
