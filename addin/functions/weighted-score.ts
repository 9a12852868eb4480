import { ONE, ZERO } from '#core/decimal.ts';
import { weightedScore } from '#core/scoring/weighted-score.ts';
import { numberIn } from '#core/workbook/cells.ts';
import { FunctionFailure } from './function-failure.ts';

/** Places of a result unless told. */
const PLACES = 2;
const MOST_PLACES = 6;

/**
 * `ZHUNSHENG.WEIGHTEDSCORE(score, total, weight, [places])`: points that a score brings in the
 * comprehensive assessment. `weight` is a share, 0.1 for 10%; halves are rounded away from zero.
 */
export function weightedScoreOf(
  score: number,
  total: number,
  weight: number,
  places: number | null = PLACES,
): number {
  const share = numberIn(weight);
  const decimals = places ?? PLACES;
  if (total <= 0) throw new FunctionFailure({ kind: 'total-not-positive' });
  if (share.lessThan(ZERO) || share.greaterThan(ONE)) {
    throw new FunctionFailure({ kind: 'weight-not-a-share' });
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_PLACES) {
    throw new FunctionFailure({ kind: 'places-out-of-range' });
  }
  return weightedScore(numberIn(score), numberIn(total), share, decimals).toNumber();
}
