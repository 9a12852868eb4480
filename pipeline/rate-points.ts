import { decimal, round, SCORE_PLACES, type Decimal } from '#core/decimal.ts';

/** The difference of two rates, -1 to 1, in percentage points of one decimal. */
export function ratePoints(change: number): Decimal {
  return round(round(decimal(change), SCORE_PLACES).times(100), 1);
}
