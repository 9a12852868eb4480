import { keysOf } from '#core/keys.ts';
import { isSameContent } from './hash.ts';
import { matchLeaves, type LeafMatch } from './match.ts';
import type { LeafDocument } from './schema.ts';
import type { Leaf, Scheme } from './scheme.ts';
import { writtenLeaves } from './written.ts';

/**
 * In what a leaf differs: a key as it is written, or `parent`, the branch that it stands in. `points`
 * are those settled; `weight` is how they are given, by weights or by number, where that differs.
 */
export type LeafAspect = keyof LeafDocument | 'parent';

/** What became of leaves from one edition to another. */
export type LeafDifference =
  | { readonly kind: 'added' | 'dropped'; readonly leaf: Leaf }
  | {
      readonly kind: 'changed';
      readonly before: Leaf;
      readonly after: Leaf;
      readonly aspects: readonly LeafAspect[];
    }
  | {
      readonly kind: 'merged' | 'split' | 'regrouped';
      readonly before: readonly Leaf[];
      readonly after: readonly Leaf[];
    };

/** The leaves of two editions: those that differ in the later one's order, then those dropped. */
export interface LeafDifferences {
  readonly differences: readonly LeafDifference[];
  /** Of the later edition. */
  readonly unchanged: readonly Leaf[];
  /** Whether leaves that stayed in their branch follow one another otherwise than before. */
  readonly isReordered: boolean;
}

/** What became of the leaves of one edition in another. */
export function leafDifferences(before: Scheme, after: Scheme): LeafDifferences {
  const { matched, added, dropped } = matchLeaves(before.leaves, after.leaves);
  const aspectsOf = comparing(before, after);
  const byFirst = new Map<Leaf, LeafDifference>([
    ...matched.flatMap((match) =>
      match.after.slice(0, 1).map((leaf) => [leaf, differenceOf(match, aspectsOf)] as const),
    ),
    ...added.map((leaf) => [leaf, { kind: 'added', leaf }] as const),
  ]);
  const inOrder = after.leaves.flatMap((leaf) => byFirst.get(leaf) ?? []);
  const stayed = inOrder.flatMap((each) =>
    each.kind === 'changed' && !each.aspects.includes('parent') ? [each.before] : [],
  );
  return {
    differences: [
      ...inOrder.filter((each) => each.kind !== 'changed' || each.aspects.length > 0),
      ...dropped.map((leaf) => ({ kind: 'dropped' as const, leaf })),
    ],
    unchanged: inOrder.flatMap((each) =>
      each.kind === 'changed' && each.aspects.length === 0 ? [each.after] : [],
    ),
    isReordered: !isAscending(stayed.map((leaf) => before.leaves.indexOf(leaf))),
  };
}

type Aspects = (before: Leaf, after: Leaf) => LeafAspect[];

function differenceOf({ before, after }: LeafMatch, aspectsOf: Aspects): LeafDifference {
  const [first] = before;
  const [last] = after;
  if (before.length === 1 && after.length === 1 && first && last) {
    return { kind: 'changed', before: first, after: last, aspects: aspectsOf(first, last) };
  }
  const kind = after.length === 1 ? 'merged' : before.length === 1 ? 'split' : 'regrouped';
  return { kind, before, after };
}

function comparing(before: Scheme, after: Scheme): Aspects {
  const asWritten = new Map(
    [before, after].flatMap(({ leaves, written }) => {
      const documents = writtenLeaves(written);
      return leaves.map((leaf, index) => [leaf, documents[index]?.node] as const);
    }),
  );
  return (one, other) => {
    const [earlier, later] = [asWritten.get(one), asWritten.get(other)];
    if (earlier === undefined || later === undefined) return [];
    return keysOf(aspects).filter((aspect) => {
      if (aspect === 'parent') return one.path.at(-1)?.code !== other.path.at(-1)?.code;
      if (aspect === 'points') return !one.points.equals(other.points);
      if (aspect === 'weight') return isGivenOtherwise(earlier, later);
      return !isSameContent(earlier[aspect], later[aspect]);
    });
  };
}

/** Every aspect, in the order in which they are told. */
const aspects: Record<LeafAspect, true> = {
  code: true,
  name: true,
  parent: true,
  type: true,
  points: true,
  weight: true,
  rule: true,
  criterion: true,
  source: true,
  theme: true,
  lead: true,
  responsible: true,
  appliesTo: true,
  evidence: true,
  start: true,
  due: true,
  origin: true,
  replaces: true,
  notes: true,
};

/** Whether points are given by another weight, or by number here and by weights there. */
export function isGivenOtherwise(
  one: Pick<LeafDocument, 'points' | 'weight'>,
  other: Pick<LeafDocument, 'points' | 'weight'>,
): boolean {
  const isStated = (one.points === undefined) === (other.points === undefined);
  return !isStated || !isSameContent(one.weight, other.weight);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((each, index) => each > (numbers[index - 1] ?? -1));
}
