import { sum, type Decimal } from '#core/decimal.ts';
import { remembered } from '#core/remembered.ts';
import {
  unitKinds,
  type LeafDocument,
  type LeafType,
  type SchemeDocument,
  type UnitKind,
} from './schema.ts';

/** A leaf with its points settled, given or from the weights above it. */
export interface Leaf extends Omit<LeafDocument, 'points' | 'weight'> {
  readonly points: Decimal;
  /** The branches above it, level 1 first. */
  readonly path: readonly Branch[];
}

/** A branch with the points of its base leaves. */
export interface Branch {
  readonly code: string;
  readonly name: string;
  readonly notes: string | undefined;
  readonly points: Decimal;
  /** 1 at the top. */
  readonly level: number;
  readonly parent: Branch | undefined;
}

/** A scheme that has passed every check, its tree laid out in order. */
export interface Scheme extends Omit<SchemeDocument, 'indicators'> {
  /** As the office wrote it; its hash stands for the edition. */
  readonly written: SchemeDocument;
  readonly branches: readonly Branch[];
  readonly leaves: readonly Leaf[];
}

/** Whether a leaf stands in the workbook of a unit of this kind. */
export function applies(leaf: Leaf, kind: UnitKind): boolean {
  return leaf.appliesTo?.includes(kind) ?? true;
}

/** The leaves of a unit of this kind, in scheme order. */
export function leavesFor(scheme: Scheme, kind: UnitKind): readonly Leaf[] {
  return leavesByKind(scheme).get(kind) ?? [];
}

const leavesByKind = remembered(
  (scheme: Scheme): ReadonlyMap<UnitKind, readonly Leaf[]> =>
    new Map(unitKinds.map((kind) => [kind, scheme.leaves.filter((leaf) => applies(leaf, kind))])),
);

/** The leaves of one type. */
export function ofType(leaves: readonly Leaf[], type: LeafType): readonly Leaf[] {
  return leaves.filter((leaf) => leaf.type === type);
}

/** Sum of the points of leaves. */
export function pointsOf(leaves: readonly Leaf[]): Decimal {
  return sum(leaves.map((leaf) => leaf.points));
}
