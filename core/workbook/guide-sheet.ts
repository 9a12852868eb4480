import type { Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import type { Identity } from './identity.ts';
import type { Stage } from './stages.ts';

/** A unit that is evaluated. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly prefecture: string;
  readonly prefectureCode: string;
  readonly province: string;
  readonly provinceCode: string;
}

/** A unit's name with its prefecture before it, as workbooks and receipts write it. */
export function fullName({ prefecture, name }: Unit): string {
  return `${prefecture}${name}`;
}

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
export type GuideKey = keyof typeof guideLabels;

/** Label of the seal code in `填表说明`. */
export const SEAL_LABEL = '封存码';

/** Values of `填表说明` as issued. */
export function guideContent(
  scheme: Scheme,
  identity: Identity,
  unit: Unit,
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
