import type { RankingRow, ThemeChangeRow, UnitChangeRow } from '../database/marts.ts';
import type { Comparison } from './read-comparison.ts';

/** A unit's ranking with its changes, for machines; `null` where it was not ranked before. */
export type ChangedRanking = RankingRow &
  Nullable<Omit<UnitChangeRow, 'unit_code'>> & {
    readonly themes: readonly ThemeChangeRow[];
  };
type Nullable<Row> = { readonly [Column in keyof Row]: Row[Column] | null };

const unchanged = {
  previous_rank: null,
  rank_change: null,
  previous_score_micro: null,
  score_change_micro: null,
  compared_leaves: null,
  compared_points_micro: null,
  compared_score_micro: null,
  compared_previous_micro: null,
  compared_change_micro: null,
};

/** Rankings with the changes from the round before beside them. */
export function changedRankings(
  rankings: readonly RankingRow[],
  { units, themes }: Comparison,
): ChangedRanking[] {
  return rankings.map((row) => ({
    ...row,
    ...unchanged,
    ...units.get(row.unit_code),
    themes: themes.get(row.unit_code) ?? [],
  }));
}
