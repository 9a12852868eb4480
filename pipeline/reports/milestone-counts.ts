import { milestonesOf, type Milestone } from '#core/scheme/milestones.ts';
import { milestoneStates, type MilestoneState } from '#core/scoring/milestone-state.ts';
import type { ReportModel } from './model.ts';

/** How many of the ranked units stand how with a milestone. */
export interface MilestoneCounts extends Milestone {
  readonly states: Readonly<Record<MilestoneState, number>>;
  /** Ranked units that it applied to and that did not omit it. */
  readonly units: number;
}

/** How the ranked units stand with each milestone of the scheme, in its order. */
export function milestoneCounts({ scheme, milestones }: ReportModel): MilestoneCounts[] {
  const byLeaf = Map.groupBy(milestones, (row) => row.indicator_code);
  return milestonesOf(scheme).map((milestone) => {
    const rows = byLeaf.get(milestone.leaf.code) ?? [];
    const states: Record<MilestoneState, number> = { done: 0, onCourse: 0, behind: 0, notBegun: 0 };
    for (const state of milestoneStates) {
      states[state] = rows.filter((row) => row.state === state).length;
    }
    return { ...milestone, states, units: rows.length };
  });
}
