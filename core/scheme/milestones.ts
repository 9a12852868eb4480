import { dueOf } from './due-of.ts';
import type { Leaf, Scheme } from './scheme.ts';

/** A leaf that is to be done by a day. */
export interface Milestone {
  readonly leaf: Leaf;
  /** Days of the calendar, `2023-04-01`; the start may be after the due day where a scheme is unwise. */
  readonly start: string;
  readonly due: string;
}

/**
 * The milestones of a scheme, in its order: base leaves with a due day of their own or of their
 * deadline. One that names no start begins with the period. A leaf without points is none, because
 * its score says nothing.
 */
export function milestonesOf({ leaves, period, evaluationDate }: Scheme): Milestone[] {
  return leaves.flatMap((leaf) => {
    const due = dueOf(leaf, evaluationDate);
    if (due === undefined || leaf.type !== 'base' || leaf.points.isZero()) return [];
    return [{ leaf, start: leaf.start ?? period.start, due }];
  });
}
