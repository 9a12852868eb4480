import type { RankingRow } from '../../pipeline/database/marts.ts';
import { exampleRows } from './report-model.ts';

/** The first row of the example's ranking, for figures that carry one. */
export function exampleRow(): RankingRow {
  const [row] = exampleRows.rankings;
  if (row === undefined) throw new Error('the example has no units');
  return row;
}
