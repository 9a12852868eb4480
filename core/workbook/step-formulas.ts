import { SCORE_PLACES } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { stepNames } from './guide-sheet.ts';
import { totalCells, type TotalKey } from './score-sheet.ts';
import { sheetNames } from './sheets.ts';
import { weightCheckCells } from './weight-checks.ts';

/** A total of `指标评分`, as another sheet refers to it. */
export function totalElsewhere(key: TotalKey): string {
  return `'${sheetNames.scores}'!${totalCells[key]}`;
}

/** The verdict above `综合考核权重`, as another sheet refers to it. */
export const verdictElsewhere = `'${sheetNames.weights}'!${weightCheckCells.verdict}`;

/** Live outcomes of the steps in `填表说明`; `sum` is where that of 加减之后 stands. */
export function stepFormulas(scheme: Scheme, sum: string): Record<keyof typeof stepNames, string> {
  const of = totalElsewhere;
  return {
    earned: of('earned'),
    attainable: of('attainable'),
    base: of('base'),
    bonus: of('bonus'),
    deduction: of('deduction'),
    sum: `ROUND(${of('base')}+${of('bonus')}-${of('deduction')},${SCORE_PLACES})`,
    held: `MAX(0,MIN(${scheme.total.plus(scheme.bonusCap)},${sum}))`,
    score: of('score'),
    rate: of('rate'),
    open: of('open'),
  };
}
