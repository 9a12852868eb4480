import type { PreviousRoundRow, UnitChangeRow } from '../database/marts.ts';

/** What of two rounds is set against each other: all, all but the total scores, or only themes. */
export type Comparability = 'comparable' | 'totals' | 'themes';

/** How far a round can be compared with the one before, by what the marts say of it. */
export function comparability(
  { by_leaf }: PreviousRoundRow,
  changes: readonly UnitChangeRow[],
): Comparability {
  if (!by_leaf) return 'themes';
  return changes.some((row) => row.score_change_micro === null) ? 'totals' : 'comparable';
}
