import { round, type Decimal } from '#core/decimal.ts';

/** Places to which a weight counts: a billionth, as the database keeps it. */
const WEIGHT_PLACES = 9;

/**
 * Points that a score brings in the comprehensive assessment: score ÷ total × 100 × weight, halves
 * away from zero at so many places. `weight` is a share, 0.1 for 10%; `total` is above zero.
 */
export function weightedScore(
  score: Decimal,
  total: Decimal,
  weight: Decimal,
  decimals: number,
): Decimal {
  const counted = round(weight, WEIGHT_PLACES);
  return round(score.times(100).times(counted).dividedBy(total), decimals);
}
