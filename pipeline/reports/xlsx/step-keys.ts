import { columnLetters } from '#core/workbook/cells.ts';

/** Columns of 得分步骤, in the order in which they stand. */
export const stepKeys = [
  'code',
  'unit',
  'prefecture',
  'kind',
  'first',
  'scoreRow',
  'earned',
  'asked',
  'omitted',
  'attainable',
  'direct',
  'remainder',
  'base',
  'bonus',
  'afterBonus',
  'deduction',
  'afterDeduction',
  'vetoCap',
  'afterVeto',
  'held',
  'score',
  'rank',
  'kindRank',
  'prefectureGroup',
  'prefectureRank',
  'grade',
  'veto',
  'zeroDirect',
  'zeroRemainder',
  'zeroBase',
  'zeroHeld',
  'zeroScore',
  'zeroRank',
  'weight',
  'weighted',
  'order',
] as const;
export type StepKey = (typeof stepKeys)[number];

/** Those that no formula works out. */
const givenKeys = ['code', 'unit', 'prefecture', 'kind', 'first', 'prefectureGroup'] as const;
export type GivenKey = (typeof givenKeys)[number];
export type LiveKey = Exclude<StepKey, GivenKey>;

/** Whether a formula works out a column's figures. */
export function isLive(key: StepKey): key is LiveKey {
  return !givenKeys.some((given) => given === key);
}

/** The address of a column's cell in the row that a formula stands in. */
export type At = (key: StepKey) => string;

/** The addresses of the cells of a row of 得分步骤. */
export function stepAt(sheetRow: number): At {
  return (key) => `${columnLetters(stepKeys.indexOf(key) + 1)}${sheetRow}`;
}
