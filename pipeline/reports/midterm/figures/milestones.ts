import { milestonesOf, type Milestone } from '#core/scheme/milestones.ts';
import { milestoneStates, type MilestoneState } from '#core/scoring/milestone-state.ts';
import type { MilestoneRow } from '../../../database/marts.ts';
import type { ReportModel } from '../../model.ts';
import { rankedUnits } from './ranked-units.ts';

export type StateCounts = Readonly<Record<MilestoneState, number>>;

/** How the ranked units stand with one milestone of the plan. */
export interface MilestoneLine extends Milestone {
  readonly units: number;
  readonly counts: StateCounts;
}

/** How the ranked units stand with the milestones of the plan. */
export interface MilestoneFigures {
  readonly evaluationDate: string;
  /** Milestones that applied to a ranked unit, in the scheme's order. */
  readonly milestones: number;
  readonly ranked: number;
  /** Ranked units that have a milestone. */
  readonly units: number;
  /** Units and milestones, one by one. */
  readonly cases: number;
  readonly counts: StateCounts;
  /** Milestones that some unit is behind with or has not begun, the largest share first. */
  readonly late: readonly MilestoneLine[];
  /** Units with late milestones, the most first. */
  readonly latest: readonly { readonly name: string; readonly late: number }[];
}

/** How the ranked units stand with the plan; `undefined` where it has no milestone for them. */
export function milestoneFigures(model: ReportModel): MilestoneFigures | undefined {
  if (model.milestones.length === 0) return undefined;
  const ofLeaf = Map.groupBy(model.milestones, (row) => row.indicator_code);
  const ofUnit = Map.groupBy(model.milestones, (row) => row.unit_code);
  const lines = milestonesOf(model.scheme).flatMap((milestone): MilestoneLine[] => {
    const rows = ofLeaf.get(milestone.leaf.code);
    return rows === undefined ? [] : [{ ...milestone, units: rows.length, counts: countsOf(rows) }];
  });
  return {
    evaluationDate: model.scheme.evaluationDate,
    milestones: lines.length,
    ranked: model.evaluations.size,
    units: ofUnit.size,
    cases: model.milestones.length,
    counts: countsOf(model.milestones),
    late: lines
      .filter(({ counts }) => lateIn(counts) > 0)
      .toSorted((a, b) => lateIn(b.counts) * a.units - lateIn(a.counts) * b.units),
    latest: rankedUnits(model)
      .map(({ code, name }) => ({ name, late: lateIn(countsOf(ofUnit.get(code) ?? [])) }))
      .filter(({ late }) => late > 0)
      .toSorted((a, b) => b.late - a.late),
  };
}

/** Behind or not begun. */
function lateIn({ behind, notBegun }: StateCounts): number {
  return behind + notBegun;
}

function countsOf(rows: readonly MilestoneRow[]): StateCounts {
  const counts: Record<MilestoneState, number> = { done: 0, onCourse: 0, behind: 0, notBegun: 0 };
  for (const state of milestoneStates) {
    counts[state] = rows.filter((row) => row.state === state).length;
  }
  return counts;
}
