import { fromMicro, round } from '#core/decimal.ts';
import type { RankingRow } from '../database/marts.ts';
import type { Block } from '../printer.ts';
import type { Words } from '../wording/words.ts';
import type { Comparison } from './read-comparison.ts';
import { signed } from './signed.ts';

/**
 * Of each unit, the tasks that both rounds have: points, both scores in these points, and the change
 * between these two figures as they are shown.
 */
export function comparedTable(
  rows: readonly RankingRow[],
  { units }: Comparison,
  decimals: number,
  { columns, comparison: say }: Words,
): Block {
  const shown = (micro: bigint) => round(fromMicro(micro), decimals);
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
      const points = shown(change.compared_points_micro);
      const before = shown(change.compared_previous_micro);
      const now = shown(change.compared_score_micro);
      const figures = [points, before, now].map((figure) => figure.toFixed(decimals));
      return [[unit_name, ...figures, signed(now.minus(before), decimals)]];
    }),
  };
}
