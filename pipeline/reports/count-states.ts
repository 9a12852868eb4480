import { milestoneStates, type MilestoneState } from '#core/scoring/milestone-state.ts';
import type { MilestoneRow } from '../database/marts.ts';

/** How many stand how with milestones. */
export type StateCounts = Readonly<Record<MilestoneState, number>>;

/** Counts rows of `milestones` by their state; of none, each is zero. */
export function countStates(rows: readonly MilestoneRow[]): StateCounts {
  const counts: Record<MilestoneState, number> = { done: 0, onCourse: 0, behind: 0, notBegun: 0 };
  for (const state of milestoneStates) {
    counts[state] = rows.filter((row) => row.state === state).length;
  }
  return counts;
}
