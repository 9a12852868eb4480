import { countStates, type StateCounts } from '../../count-states.ts';
import { milestoneCounts, type MilestoneCounts } from '../../milestone-counts.ts';
import type { ReportModel } from '../../model.ts';
import { rankedUnits } from './ranked-units.ts';

/** How the ranked units stand with one milestone of the plan. */
export type MilestoneLine = MilestoneCounts;

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
  const ofUnit = Map.groupBy(model.milestones, (row) => row.unit_code);
  const lines = milestoneCounts(model).filter(({ units }) => units > 0);
  return {
    evaluationDate: model.scheme.evaluationDate,
    milestones: lines.length,
    ranked: model.evaluations.size,
    units: ofUnit.size,
    cases: model.milestones.length,
    counts: countStates(model.milestones),
    late: lines
      .filter(({ counts }) => lateIn(counts) > 0)
      .toSorted((a, b) => lateIn(b.counts) * a.units - lateIn(a.counts) * b.units),
    latest: rankedUnits(model)
      .map(({ code, name }) => ({ name, late: lateIn(countStates(ofUnit.get(code) ?? [])) }))
      .filter(({ late }) => late > 0)
      .toSorted((a, b) => b.late - a.late),
  };
}

/** Behind or not begun. */
function lateIn({ behind, notBegun }: StateCounts): number {
  return behind + notBegun;
}
