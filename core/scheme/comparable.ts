import { matchLeaves, type LeafMatch } from './match.ts';
import { pointsOf, type Leaf, type Scheme } from './scheme.ts';

/** Why a leaf has no part in a comparison of two rounds leaf by leaf. */
export type Uncompared = 'added' | 'dropped' | 'type' | 'scheme';

/** A leaf of either round that is left out, and why. */
export interface UncomparedLeaf {
  /** Which round's scheme it stands in. */
  readonly side: 'current' | 'previous';
  readonly leaf: Leaf;
  readonly why: Uncompared;
}

/** What of two rounds can be compared leaf by leaf. */
export interface Comparable {
  /** Whether the later scheme goes on from the earlier one; else only themes can be compared. */
  readonly byLeaf: boolean;
  /** Base leaves with points on both sides. */
  readonly matches: readonly LeafMatch[];
  /** Those of the later scheme first, each in its scheme's order. */
  readonly uncompared: readonly UncomparedLeaf[];
}

/**
 * Which tasks of two rounds are the same. Leaves are matched where the schemes have one id or the
 * later one `replaces` the earlier one's. Leaves without points earn nothing: a match in which one
 * side has none counts as leaves that are new and leaves that are gone.
 */
export function comparable(before: Scheme, after: Scheme): Comparable {
  const byLeaf = goesOnFrom(after, before);
  const { matched } = matchLeaves(before.leaves, after.leaves);
  const matches = byLeaf ? matched.filter((match) => isBase(match) && hasPoints(match)) : [];
  const odd = new Set(matched.flatMap((match) => (isBase(match) ? [] : leavesOf(match))));
  const whyNot = (leaf: Leaf, alone: 'added' | 'dropped'): Uncompared => {
    if (!byLeaf) return 'scheme';
    return odd.has(leaf) ? 'type' : alone;
  };
  const taken = new Set(matches.flatMap(leavesOf));
  return {
    byLeaf,
    matches,
    uncompared: [
      ...after.leaves
        .filter((leaf) => !taken.has(leaf))
        .map((leaf) => ({ side: 'current' as const, leaf, why: whyNot(leaf, 'added') })),
      ...before.leaves
        .filter((leaf) => !taken.has(leaf))
        .map((leaf) => ({ side: 'previous' as const, leaf, why: whyNot(leaf, 'dropped') })),
    ],
  };
}

/** Whether a scheme is another edition of one, or says that it `replaces` it: codes mean the same. */
export function goesOnFrom(after: Scheme, before: Scheme): boolean {
  return after.id === before.id || after.replaces === before.id;
}

function leavesOf({ before, after }: LeafMatch): Leaf[] {
  return [...before, ...after];
}

function isBase(match: LeafMatch): boolean {
  return leavesOf(match).every((leaf) => leaf.type === 'base');
}

function hasPoints({ before, after }: LeafMatch): boolean {
  return [before, after].every((leaves) => pointsOf(leaves).greaterThan(0));
}
