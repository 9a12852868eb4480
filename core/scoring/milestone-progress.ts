import type { Milestone } from '#core/scheme/milestones.ts';
import { daysBetween } from './days-between.ts';

/** How far the time of a milestone has run. */
export interface MilestoneProgress {
  /** 0 before it starts, `wholeDays` from the due day on. */
  readonly elapsedDays: number;
  /** At least 1. */
  readonly wholeDays: number;
}

/**
 * How far the time of a milestone has run on the evaluation date. One that starts on its due day, or
 * later by mistake, has a single day.
 */
export function milestoneProgress(
  { start, due }: Pick<Milestone, 'start' | 'due'>,
  evaluationDate: string,
): MilestoneProgress {
  const wholeDays = Math.max(1, daysBetween(start, due));
  if (evaluationDate >= due) return { elapsedDays: wholeDays, wholeDays };
  return { elapsedDays: Math.max(0, daysBetween(start, evaluationDate)), wholeDays };
}
