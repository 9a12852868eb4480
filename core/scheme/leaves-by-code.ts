import { remembered } from '#core/remembered.ts';
import type { Leaf } from './scheme.ts';

/** Leaves, such as those of a kind of unit, by their codes. */
export const leavesByCode = remembered(
  (leaves: readonly Leaf[]): ReadonlyMap<string, Leaf> =>
    new Map(leaves.map((leaf) => [leaf.code, leaf])),
);
