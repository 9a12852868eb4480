import type { Decimal } from '#core/decimal.ts';
import type { MilestoneProgress } from './milestone-progress.ts';

/** How a unit stands with a milestone, the best first. */
export const milestoneStates = ['done', 'onCourse', 'behind', 'notBegun'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/**
 * How a unit that has `score` of `points`, more than none, stands with a milestone.
 *
 * Full points are done, and none are not begun. What lies between is on course where the share of the
 * points is at least that of the days that have run: always before the start, never from the due day on.
 */
export function milestoneState(
  score: Decimal,
  points: Decimal,
  { elapsedDays, wholeDays }: MilestoneProgress,
): MilestoneState {
  if (score.equals(points)) return 'done';
  if (score.isZero()) return 'notBegun';
  const keepsUp = score.times(wholeDays).greaterThanOrEqualTo(points.times(elapsedDays));
  return keepsUp ? 'onCourse' : 'behind';
}
