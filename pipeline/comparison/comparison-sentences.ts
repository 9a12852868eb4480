import type { Words } from '../wording/words.ts';
import { comparability } from './comparability.ts';
import type { Comparison } from './read-comparison.ts';

/** Leaves of one sort that a terminal names; the rest are counted. */
const NAMED = 10;

/** Leaves that are told of. Of those of other types, the ones of this round stand for both sides. */
const sorts = [
  { side: 'current', why: 'added', sentence: 'added' },
  { side: 'previous', why: 'dropped', sentence: 'dropped' },
  { side: 'current', why: 'type', sentence: 'otherType' },
] as const;

/** Which round a round is compared with, and what of either is left out, by name. */
export function comparisonSentences(
  { previous, units, uncompared }: Comparison,
  { comparison: say }: Words,
): string[] {
  const first = say.previous(previous.round, previous.scheme_title, previous.edition);
  const scores = comparability(previous, [...units.values()]);
  if (scores === 'themes') return [first, say.otherScheme];
  const leftOut = sorts.flatMap(({ side, why, sentence }) => {
    const leaves = uncompared.filter((leaf) => leaf.side === side && leaf.why === why);
    const named = leaves.slice(0, NAMED).map((leaf) => `${leaf.indicator_code} ${leaf.name}`);
    return leaves.length === 0 ? [] : [say[sentence](leaves.length, named)];
  });
  return [first, ...(scores === 'totals' ? [say.otherTotal] : []), ...leftOut];
}
