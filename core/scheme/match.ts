import type { Leaf } from './scheme.ts';

/** Leaves of two editions that are the same task: one with one, or several that were merged or split. */
export interface LeafMatch {
  readonly before: readonly Leaf[];
  readonly after: readonly Leaf[];
}

/** How the leaves of two editions belong together. */
export interface LeafMatches {
  /** In the order of the later edition. */
  readonly matched: readonly LeafMatch[];
  /** Of the later edition alone. */
  readonly added: readonly Leaf[];
  /** Of the earlier edition alone. */
  readonly dropped: readonly Leaf[];
}

/**
 * Matches the leaves of two editions by code; a leaf that says what it `replaces` is matched by that
 * alone, and takes the code that it names from whoever bears it now. So codes can be moved on, and a
 * leaf that was split says of each part that it replaces the whole. Where the leaf that had its code
 * says the same, both go on from a still earlier edition and are one.
 */
export function matchLeaves(before: readonly Leaf[], after: readonly Leaf[]): LeafMatches {
  const earlier = new Map(before.map((leaf) => [leaf.code, leaf]));
  const taken = new Set(after.flatMap((leaf) => said(leaf, earlier) ?? []));
  const groups: { before: Set<Leaf>; after: Leaf[] }[] = [];
  for (const leaf of after) {
    const codes = said(leaf, earlier) ?? (taken.has(leaf.code) ? [] : [leaf.code]);
    const found = new Set(codes.flatMap((code) => earlier.get(code) ?? []));
    if (found.size === 0) continue;
    const touching = groups.filter((group) => [...found].some((each) => group.before.has(each)));
    const [first, ...others] = touching;
    const group = first ?? { before: new Set<Leaf>(), after: [] };
    if (first === undefined) groups.push(group);
    for (const other of others) {
      other.before.forEach((each) => group.before.add(each));
      group.after.push(...other.after);
      groups.splice(groups.indexOf(other), 1);
    }
    found.forEach((each) => group.before.add(each));
    group.after.push(leaf);
  }
  const matched = groups.map((group) => ({
    before: before.filter((leaf) => group.before.has(leaf)),
    after: after.filter((leaf) => group.after.includes(leaf)),
  }));
  const known = new Set(matched.flatMap((match) => [...match.before, ...match.after]));
  return {
    matched,
    added: after.filter((leaf) => !known.has(leaf)),
    dropped: before.filter((leaf) => !known.has(leaf)),
  };
}

/** What a leaf says that it replaces; not where the leaf that had its code said so before. */
function said(
  { code, replaces }: Leaf,
  earlier: ReadonlyMap<string, Leaf>,
): readonly string[] | undefined {
  return replaces?.join() === earlier.get(code)?.replaces?.join() ? undefined : replaces;
}
