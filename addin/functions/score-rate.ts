import { scoreRate } from '#core/scoring/score-rate.ts';
import { numberIn } from '#core/workbook/cells.ts';
import { FunctionFailure } from './function-failure.ts';

/** Rows of cells, as a function gets a range. */
export type Cells = readonly (readonly unknown[])[];

/**
 * `ZHUNSHENG.SCORERATE(scores, points)`: the scores' share of the points, 0.85 for 85%. Cells that
 * hold no number do not count, as in SUM.
 */
export function scoreRateOf(scores: Cells, points: Cells): number {
  const rate = scoreRate(numbersIn(scores), numbersIn(points));
  if (rate === undefined) throw new FunctionFailure({ kind: 'no-points' });
  return rate.toNumber();
}

function numbersIn(cells: Cells) {
  return cells
    .flat()
    .filter((cell) => typeof cell === 'number')
    .map(numberIn);
}
