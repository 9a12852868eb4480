import { keysOf } from '#core/keys.ts';
import type { LeafDifferences } from '#core/scheme/leaf-differences.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';

/** How many leaves were added, dropped, renamed and so on, in a line. */
export function differenceSummary(
  { differences, unchanged }: LeafDifferences,
  { comma, diff }: SchemeWords,
): string {
  const told = (counts: readonly (readonly [string, number])[]) =>
    counts
      .filter(([, count]) => count > 0)
      .map(([what, count]) => diff.count(what, count))
      .join(comma);
  const kinds = keysOf(diff.kinds).map((kind) => {
    const count = differences.filter((each) => each.kind === kind).length;
    return [diff.kinds[kind], count] as const;
  });
  const aspects = keysOf(diff.counted).map((aspect) => {
    const having = differences.filter(
      (each) => each.kind === 'changed' && each.aspects.includes(aspect),
    );
    return [diff.counted[aspect], having.length] as const;
  });
  return diff.summary(told(kinds), told(aspects), unchanged.length);
}
