import { percent, type Decimal } from '#core/decimal.ts';
import { WEIGHT_INPUT_ROWS } from './input-areas.ts';
import { YES } from './sheets.ts';

/** Row of the headers of `综合考核权重` that the writer uses. */
export const WEIGHT_HEADER_ROW = 8;
/** Row of the first block under them. */
export const FIRST_WEIGHT_ROW = WEIGHT_HEADER_ROW + 1;
/** Row of the last block that a county may fill in. */
export const LAST_WEIGHT_ROW = WEIGHT_HEADER_ROW + WEIGHT_INPUT_ROWS;

/** Where the live checks stand, in the order in which they stand. */
export const weightCheckCells = { total: 'B4', ruleOfLaw: 'B5', verdict: 'B6' } as const;

/** What the verdict says. */
export const weightVerdicts = {
  empty: '尚未填写',
  ok: '符合',
  bad: '不符合',
  none: '不符合：没有标明哪一项是法治建设',
  several: '不符合：标为法治建设的不止一项',
  sumBefore: '不符合：权重合计与 100% 相差 ',
  sumAfter: ' 个百分点',
  floorBefore: (floor: string) => `不符合：法治建设权重低于 ${floor}，还差 `,
  floorAfter: ' 个百分点',
};

/** A weight to the 15 digits that a cell keeps of what was typed: 9.995% fails, 10% passes. */
export function typedWeight(weight: string): string {
  return `ROUND(${weight},15)`;
}

/** Places to which a sum of weights is looked at: three times 33.3…%, to 15 digits, are 100%. */
export const WEIGHT_SUM_PLACES = 12;

/** A sum of weights as it is looked at, also without the binary noise of adding them. */
export function summedWeights(total: string): string {
  return `ROUND(${total},${WEIGHT_SUM_PLACES})`;
}

/** Where the blocks' weights stand, and the marks of rule of law. */
export function weightRanges(lastRow: number): {
  readonly weights: string;
  readonly marks: string;
} {
  return {
    weights: `$B$${FIRST_WEIGHT_ROW}:$B$${lastRow}`,
    marks: `$D$${FIRST_WEIGHT_ROW}:$D$${lastRow}`,
  };
}

/** The live checks above the table whose last block stands in a row: sum, weight of rule of law, verdict. */
export function weightChecks(
  floor: Decimal,
  lastRow: number,
): Record<keyof typeof weightCheckCells, string> {
  const { weights, marks } = weightRanges(lastRow);
  const { total, ruleOfLaw } = weightCheckCells;
  const say = weightVerdicts;
  const marked = `COUNTIF(${marks},"${YES}")`;
  const short = `ROUND((${floor}-${ruleOfLaw})*100,10)`;
  const off = `ROUND(ABS(1-${total})*100,10)`;
  const verdict = [
    `IF(COUNT(${weights})=0,"${say.empty}"`,
    `IF(${marked}=0,"${say.none}"`,
    `IF(${marked}>1,"${say.several}"`,
    `IF(${typedWeight(ruleOfLaw)}<${floor},"${say.floorBefore(percent(floor))}"&${short}&"${say.floorAfter}"`,
    `IF(${summedWeights(total)}<>1,"${say.sumBefore}"&${off}&"${say.sumAfter}","${say.ok}")))))`,
  ].join(',');
  return {
    total: `SUM(${weights})`,
    ruleOfLaw: `SUMIFS(${weights},${marks},"${YES}")`,
    verdict,
  };
}
