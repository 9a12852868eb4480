import { milestonesOf, type Milestone } from '#core/scheme/milestones.ts';
import { countStates, type StateCounts } from './count-states.ts';
import type { ReportModel } from './model.ts';

/** How the ranked units stand with one milestone of the scheme. */
export interface MilestoneCounts extends Milestone {
  readonly counts: StateCounts;
  /** Ranked units that it applied to and that did not omit it. */
  readonly units: number;
}

/** How the ranked units stand with each milestone of the scheme, in its order. */
export function milestoneCounts({
  scheme,
  milestones,
}: Pick<ReportModel, 'scheme' | 'milestones'>): MilestoneCounts[] {
  const byLeaf = Map.groupBy(milestones, (row) => row.indicator_code);
  return milestonesOf(scheme).map((milestone) => {
    const rows = byLeaf.get(milestone.leaf.code) ?? [];
    return { ...milestone, counts: countStates(rows), units: rows.length };
  });
}
