import type {
  BranchAspect,
  BranchDifference,
  SchemeDifferences,
} from '#core/scheme/differences.ts';
import { isNone } from '#core/scheme/differences.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { LeafAspect, LeafDifference } from '#core/scheme/leaf-differences.ts';
import type { Branch, Leaf, Scheme } from '#core/scheme/scheme.ts';

/** The same for machines: what differs, with its values as the schemes hold them. */
export function differenceData(before: Scheme, after: Scheme, differences: SchemeDifferences) {
  const { isOneLine, settings, branches, leaves } = differences;
  return {
    before: editionOf(before),
    after: editionOf(after),
    isSame: isNone(differences),
    isOneLine,
    settings: settings.map((key) => ({
      setting: key,
      before: before.written[key] ?? null,
      after: after.written[key] ?? null,
    })),
    branches: branches.map(branchData),
    leaves: leaves.differences.map(leafData),
    unchanged: codesOf(leaves.unchanged),
    isReordered: leaves.isReordered,
  };
}

function editionOf(scheme: Scheme) {
  const { id, title, edition } = scheme;
  return { id, title, edition, hash: schemeHash(scheme) };
}

function branchData(difference: BranchDifference) {
  if (difference.kind !== 'changed') {
    const { code, name, points } = difference.branch;
    return { kind: difference.kind, code, name, points };
  }
  const { kind, before, after, aspects } = difference;
  const changes = aspects.map((aspect) => ({
    aspect,
    before: branchValue(before, aspect),
    after: branchValue(after, aspect),
  }));
  return { kind, code: after.code, changes };
}

function leafData(difference: LeafDifference) {
  if ('leaf' in difference) {
    const { code, name, points } = difference.leaf;
    return { kind: difference.kind, code, name, points };
  }
  if (difference.kind !== 'changed') {
    const { kind, before, after } = difference;
    return { kind, before: codesOf(before), after: codesOf(after) };
  }
  const { kind, before, after, aspects } = difference;
  const changes = aspects.map((aspect) => ({
    aspect,
    before: leafValue(before, aspect),
    after: leafValue(after, aspect),
  }));
  return { kind, code: after.code, changes };
}

function branchValue(branch: Branch, aspect: BranchAspect): unknown {
  if (aspect === 'weight') return null;
  return (aspect === 'parent' ? branch.parent?.code : branch[aspect]) ?? null;
}

function leafValue(leaf: Leaf, aspect: LeafAspect): unknown {
  if (aspect === 'weight') return null;
  return (aspect === 'parent' ? leaf.path.at(-1)?.code : leaf[aspect]) ?? null;
}

function codesOf(leaves: readonly Leaf[]): string[] {
  return leaves.map(({ code }) => code);
}
