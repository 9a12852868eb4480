import { round, SCORE_PLACES, type Decimal } from '#core/decimal.ts';

/**
 * What a score out of `before` points comes to out of `after` points: score × after ÷ before, to the
 * millionth, halves away from zero. 3 of 4 points are 7.5 of 10. `before` is above zero.
 */
export function convertedScore(score: Decimal, before: Decimal, after: Decimal): Decimal {
  return round(score.times(after).dividedBy(before), SCORE_PLACES);
}
