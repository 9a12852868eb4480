import { keysOf } from '#core/keys.ts';
import { goesOnFrom } from './comparable.ts';
import { isSameContent } from './hash.ts';
import { isGivenOtherwise, leafDifferences, type LeafDifferences } from './leaf-differences.ts';
import type { BranchDocument, SchemeDocument } from './schema.ts';
import type { Branch, Scheme } from './scheme.ts';
import { writtenBranches } from './written.ts';

/** A key of the scheme itself, whatever its indicators are. */
export type SettingKey = Exclude<keyof SchemeDocument, 'indicators'>;

/** In what a branch differs; as of a leaf. Its points are those of the base leaves in it. */
export type BranchAspect = Exclude<keyof BranchDocument, 'code' | 'children'> | 'parent';

/** What became of a branch from one edition to another. */
export type BranchDifference =
  | { readonly kind: 'added' | 'dropped'; readonly branch: Branch }
  | {
      readonly kind: 'changed';
      readonly before: Branch;
      readonly after: Branch;
      readonly aspects: readonly BranchAspect[];
    };

/** Everything in which two editions differ; nothing of it says which is right. */
export interface SchemeDifferences {
  /** Whether codes mean the same in both: editions of one scheme, or one goes on from the other. */
  readonly isOneLine: boolean;
  readonly settings: readonly SettingKey[];
  /** In the later edition's order, then those dropped. */
  readonly branches: readonly BranchDifference[];
  readonly leaves: LeafDifferences;
}

/** In what two editions differ. There is a difference if and only if their hashes differ. */
export function schemeDifferences(before: Scheme, after: Scheme): SchemeDifferences {
  return {
    isOneLine: goesOnFrom(after, before) || goesOnFrom(before, after),
    settings: keysOf(settings).filter(
      (key) => !isSameContent(before.written[key], after.written[key]),
    ),
    branches: branchDifferences(before, after),
    leaves: leafDifferences(before, after),
  };
}

/** Whether there is no difference at all. */
export function isNone({ settings, branches, leaves }: SchemeDifferences): boolean {
  const { differences, isReordered } = leaves;
  return settings.length + branches.length + differences.length === 0 && !isReordered;
}

/** Every setting, in the order in which they are told. */
const settings: Record<SettingKey, true> = {
  id: true,
  title: true,
  edition: true,
  replaces: true,
  document: true,
  kind: true,
  period: true,
  evaluationDate: true,
  total: true,
  decimals: true,
  bonusCap: true,
  omission: true,
  performanceWeight: true,
  ranking: true,
  grades: true,
  followUp: true,
  incomplete: true,
  evaluators: true,
  vetoes: true,
};

function branchDifferences(before: Scheme, after: Scheme): BranchDifference[] {
  const [earlier, later] = [byCode(before), byCode(after)];
  const current = [...later].flatMap(([code, there]): BranchDifference[] => {
    const here = earlier.get(code);
    if (here === undefined) return [{ kind: 'added', branch: there.branch }];
    const aspects = aspectsOf(here, there);
    if (aspects.length === 0) return [];
    return [{ kind: 'changed', before: here.branch, after: there.branch, aspects }];
  });
  const dropped = before.branches.filter(({ code }) => !later.has(code));
  return [...current, ...dropped.map((branch) => ({ kind: 'dropped' as const, branch }))];
}

interface BranchAsWritten {
  readonly branch: Branch;
  readonly written: BranchDocument;
}

function byCode({ branches, written }: Scheme): ReadonlyMap<string, BranchAsWritten> {
  const documents = writtenBranches(written);
  return new Map(
    branches.flatMap((branch, index) => {
      const node = documents[index]?.node;
      return node ? [[branch.code, { branch, written: node }] as const] : [];
    }),
  );
}

function aspectsOf(one: BranchAsWritten, other: BranchAsWritten): BranchAspect[] {
  const [before, after] = [one.branch, other.branch];
  const differs: Record<BranchAspect, boolean> = {
    name: before.name !== after.name,
    parent: before.parent?.code !== after.parent?.code,
    points: !before.points.equals(after.points),
    weight: isGivenOtherwise(one.written, other.written),
    notes: before.notes !== after.notes,
  };
  return keysOf(differs).filter((aspect) => differs[aspect]);
}
