import { fromMicro } from '#core/decimal.ts';
import type { RankingRow } from '../database/marts.ts';
import type { Block } from '../printer.ts';
import type { Words } from '../wording/words.ts';
import type { Comparison } from './read-comparison.ts';
import { signed } from './signed.ts';

/** Of each unit, the tasks that both rounds have: points, both scores in these points, and the change. */
export function comparedTable(
  rows: readonly RankingRow[],
  { units }: Comparison,
  decimals: number,
  { columns, comparison: say }: Words,
): Block {
  const points = (micro: bigint) => fromMicro(micro).toFixed(decimals);
  return {
    kind: 'table',
    columns: [
      { title: columns.unit },
      { title: say.points, align: 'right' },
      { title: say.before, align: 'right' },
      { title: say.now, align: 'right' },
      { title: say.change, align: 'right' },
    ],
    rows: rows.flatMap(({ unit_code, unit_name }) => {
      const change = units.get(unit_code);
      if (change === undefined || change.compared_leaves === 0) return [];
      return [
        [
          unit_name,
          points(change.compared_points_micro),
          points(change.compared_previous_micro),
          points(change.compared_score_micro),
          signed(fromMicro(change.compared_change_micro), decimals),
        ],
      ];
    }),
  };
}
