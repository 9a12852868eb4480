import { percent } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { stageNames } from './guide-sheet.ts';
import type { Identity } from './identity.ts';
import { sheetNames } from './sheets.ts';
import { fullName, type NamedUnit } from './unit.ts';

/** A text that the office wrote above a table or on the first sheet, and that a print shows. */
export interface ShownText {
  readonly sheet: string;
  /** Where it was issued; rows and columns count from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Line under the title of `填表说明`. */
export function guideSubtitle(round: string, stage: string): string {
  return `${round} · ${stage}工作簿`;
}

/** Line under the title of `指标评分`. */
export function scoresSubject(
  unit: string,
  round: string,
  stage: string,
  evaluator: string,
): string {
  return `被考评单位：${unit}　　考评周期：${round}　　考评阶段：${stage}　　评估员：${evaluator}`;
}

/** What `综合考核权重` asks for, above its table. */
export function weightExplanation(floor: string): string {
  return `列出本单位综合考核的全部板块及其权重，合计应为 100%；其中一项标为法治建设，其权重不得低于 ${floor}。比较以所填的数为准，不作四舍五入。`;
}

/** The same beside the weight of rule of law. */
export function floorNote(floor: string): string {
  return `不得低于 ${floor}`;
}

/** Where a workbook shows whose it is and of what, beside the labels of `填表说明`. */
export function identityTexts(
  scheme: Scheme,
  { round, stage, evaluator }: Identity,
  unit: NamedUnit,
): readonly ShownText[] {
  const { guide, scores, evidence, weights } = sheetNames;
  const stageName = stageNames[stage];
  const whose = fullName(unit);
  return [
    { sheet: guide, row: 1, column: 1, text: scheme.title },
    { sheet: guide, row: 2, column: 1, text: guideSubtitle(round, stageName) },
    { sheet: scores, row: 2, column: 1, text: scoresSubject(whose, round, stageName, evaluator) },
    { sheet: evidence, row: 2, column: 1, text: whose },
    { sheet: weights, row: 2, column: 1, text: whose },
  ];
}

/** Where a workbook shows the least weight of rule of law. */
export function floorTexts(scheme: Scheme): readonly ShownText[] {
  const floor = percent(scheme.performanceWeight.floor);
  return [
    { sheet: sheetNames.weights, row: 3, column: 1, text: weightExplanation(floor) },
    { sheet: sheetNames.weights, row: 5, column: 3, text: floorNote(floor) },
  ];
}
