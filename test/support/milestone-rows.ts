import { fromMicro } from '#core/decimal.ts';
import { milestonesOf } from '#core/scheme/milestones.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { milestoneProgress } from '#core/scoring/milestone-progress.ts';
import { milestoneState } from '#core/scoring/milestone-state.ts';
import type { MilestoneRow } from '../../pipeline/database/marts.ts';
import type { ReportRows } from '../../pipeline/reports/model.ts';

/** The rows that `milestones` would hold of such outcomes, by `core` alone. */
export function milestoneRows(scheme: Scheme, outcomes: ReportRows['outcomes']): MilestoneRow[] {
  const milestones = new Map(milestonesOf(scheme).map((one) => [one.leaf.code, one]));
  return outcomes.flatMap(({ unit_code, indicator_code, applicable, score_micro }) => {
    const milestone = milestones.get(indicator_code);
    if (milestone === undefined || !applicable) return [];
    const progress = milestoneProgress(milestone, scheme.evaluationDate);
    const score = fromMicro(score_micro ?? 0n);
    const state = milestoneState(score, milestone.leaf.points, progress);
    return [{ unit_code, indicator_code, state }];
  });
}
