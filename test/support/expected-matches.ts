import { toMicro } from '#core/decimal.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import type { UncomparedLeafRow } from '../../pipeline/database/marts.ts';

/** Leaves of two editions that are the same task. */
export interface Match {
  readonly before: readonly Leaf[];
  readonly after: readonly Leaf[];
}

/** Leaves that hang together by what they go on from. */
export function matchesOf(before: readonly Leaf[], after: readonly Leaf[]): Match[] {
  const isSaidAgain = (leaf: Leaf) =>
    String(before.find((one) => one.code === leaf.code)?.replaces) === String(leaf.replaces);
  const said = after.filter((leaf) => leaf.replaces !== undefined && !isSaidAgain(leaf));
  const named = after.flatMap((leaf) => {
    const isMovedOn = said.some((one) => one.replaces?.includes(leaf.code));
    const codes = said.includes(leaf) ? (leaf.replaces ?? []) : isMovedOn ? [] : [leaf.code];
    const found = before.filter((one) => codes.includes(one.code));
    return found.length === 0 ? [] : [{ before: found, after: [leaf] }];
  });
  const merged = named.reduce<Match[]>((groups, one) => {
    const touches = (group: Match) => group.before.some((leaf) => one.before.includes(leaf));
    const joined = [...groups.filter(touches), one];
    return [
      ...groups.filter((group) => !touches(group)),
      {
        before: [...new Set(joined.flatMap((group) => group.before))],
        after: joined.flatMap((group) => group.after),
      },
    ];
  }, []);
  return merged.map((group) => ({
    before: group.before,
    after: after.filter((leaf) => group.after.includes(leaf)),
  }));
}

/** Whether it counts: base leaves that have points on both sides. */
export function isCounting(match: Match): boolean {
  return isBase(match) && pointsOf(match.before) > 0n && pointsOf(match.after) > 0n;
}

function isBase({ before, after }: Match): boolean {
  return [...before, ...after].every((leaf) => leaf.type === 'base');
}

/** In millionths. */
export function pointsOf(leaves: readonly Leaf[]): bigint {
  return leaves.reduce((total, leaf) => total + BigInt(toMicro(leaf.points)), 0n);
}

/** Leaves of one side that are in no match that counts. */
export function leftOut(
  side: UncomparedLeafRow['side'],
  scheme: Scheme,
  matches: readonly Match[],
  byLeaf: boolean,
): UncomparedLeafRow[] {
  const has = (match: Match, leaf: Leaf) =>
    (side === 'current' ? match.after : match.before).includes(leaf);
  return scheme.leaves
    .filter((leaf) => !matches.some((match) => isCounting(match) && has(match, leaf)))
    .map((leaf) => {
      const match = matches.find((one) => has(one, leaf));
      const alone = side === 'current' ? 'added' : 'dropped';
      return {
        side,
        indicator_code: leaf.code,
        name: leaf.name,
        points_micro: BigInt(toMicro(leaf.points)),
        why: !byLeaf ? 'scheme' : match && !isBase(match) ? 'type' : alone,
      };
    });
}
