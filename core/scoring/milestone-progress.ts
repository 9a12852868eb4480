import type { Milestone } from '#core/scheme/milestones.ts';
import { daysBetween } from './days-between.ts';

/** How far the time of a milestone has run. */
export interface MilestoneProgress {
  /** 0 to `wholeDays`. */
  readonly elapsedDays: number;
  /** At least 1. */
  readonly wholeDays: number;
  readonly started: boolean;
  /** Whether the evaluation date is past the due day. */
  readonly overdue: boolean;
}

/**
 * How far the time of a milestone has run on the evaluation date. By the due day all of it has, one
 * that starts on its due day or later included: its time is a single day.
 */
export function milestoneProgress(
  { start, due }: Pick<Milestone, 'start' | 'due'>,
  evaluationDate: string,
): MilestoneProgress {
  const wholeDays = Math.max(1, daysBetween(start, due));
  const passed = Math.max(0, daysBetween(start, evaluationDate));
  return {
    elapsedDays: evaluationDate >= due ? wholeDays : Math.min(passed, wholeDays),
    wholeDays,
    started: evaluationDate >= start,
    overdue: evaluationDate > due,
  };
}
