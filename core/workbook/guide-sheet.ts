import type { Scheme } from '#core/scheme/scheme.ts';
import type { Identity } from './identity.ts';
import type { Stage } from './stages.ts';
import { fullName, type NamedUnit } from './unit.ts';

/** How stages are written. */
export const stageNames: Record<Stage, string> = {
  self: '自评',
  review: '复核',
  onsite: '实地核查',
  final: '终审',
};

/** Labels of `填表说明` whose values must stay as issued, in order: label in A, value in B. */
export const guideLabels = {
  unit: '被考评单位',
  unitCode: '单位代码',
  round: '考评周期',
  stage: '考评阶段',
  evaluator: '评估员',
  scheme: '考评方案',
  edition: '版次',
} as const;
/** Row of the first of them that the writer uses. */
export const GUIDE_LABEL_ROW = 3;
export type GuideKey = keyof typeof guideLabels;

/** Label of the seal code in `填表说明`. */
export const SEAL_LABEL = '封存码';

/** Label of the verdict on the weight of rule of law in `填表说明`, live, in B. */
export const VERDICT_LABEL = '权重核对';

/** Names in A of the steps of the arithmetic in `填表说明`, whose outcomes stand in C, live. */
export const stepNames = {
  earned: '基本项得分',
  attainable: '可得分值',
  base: '换算得分',
  bonus: '加分',
  deduction: '扣分',
  sum: '加减之后',
  held: '限定范围',
  score: '总得分',
  rate: '得分率',
  open: '待填指标',
} as const;

/** Values of `填表说明` as issued. */
export function guideContent(
  scheme: Scheme,
  identity: Identity,
  unit: NamedUnit,
): Record<GuideKey, string> {
  return {
    unit: fullName(unit),
    unitCode: unit.code,
    round: identity.round,
    stage: stageNames[identity.stage],
    evaluator: identity.evaluator,
    scheme: scheme.title,
    edition: identity.edition,
  };
}
