import type { ReportModel } from '../../model.ts';
import type { StepLine } from '../../page/page-data.ts';
import { words } from '../../wording/zh-CN.ts';

/** The steps of evaluation in words, with `{field}` where a unit's figure stands. */
export function stepLines({ scheme }: ReportModel): readonly StepLine[] {
  const { step, steps } = words;
  const total = scheme.total.toString();
  const cap = scheme.bonusCap.toString();
  const highest = scheme.total.plus(scheme.bonusCap).toString();
  return [
    {
      name: steps.leafScores,
      calculation: step.leafScores('{exactOmitted}'),
      result: 'earned',
    },
    {
      name: steps.omission,
      calculation: step.omission('{earned}', '{attainable}', total),
      result: 'exactBase',
    },
    {
      name: steps.bonus,
      calculation: step.plus('{exactBase}', '{exactBonus}', cap),
      result: 'afterBonus',
    },
    {
      name: steps.deduction,
      calculation: step.minus('{afterBonus}', '{exactDeduction}'),
      result: 'afterDeduction',
    },
    { name: steps.veto, calculation: '{veto}', result: 'afterVeto' },
    { name: steps.clamp, calculation: step.clamp(highest), result: 'held' },
    { name: steps.rounding, calculation: step.rounding(scheme.decimals), result: 'score' },
    { name: words.rankStep, calculation: step.rank[scheme.ranking.on], result: 'rank' },
  ];
}
