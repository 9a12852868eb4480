import { decimal, ONE, round, ZERO, type Decimal } from '#core/decimal.ts';

const MOST_PLACES = 20;
const HUNDRED = decimal(100);

/**
 * A figure with `places` decimals, or with as many more as it takes to print it otherwise than any of
 * `others` that it differs from: 99.996 beside 100 is `99.996`, not `100.00`.
 */
export function faithful(value: Decimal, places: number, others: readonly Decimal[] = []): string {
  const apart = others.filter((other) => !other.equals(value));
  let enough = places;
  while (
    enough < MOST_PLACES &&
    apart.some((other) => round(other, enough).equals(round(value, enough)))
  ) {
    enough += 1;
  }
  return round(value, enough).toFixed(enough);
}

/** A share as a percentage of one decimal; `100.0%` and `0.0%` only where it is all or nothing. */
export function percentText(share: Decimal, others: readonly Decimal[] = []): string {
  const apart = [ZERO, ONE, ...others].map((other) => other.times(HUNDRED));
  return `${faithful(share.times(HUNDRED), 1, apart)}%`;
}

/** How many of how many, as a percentage. `whole` is not zero. */
export function partText(part: number, whole: number): string {
  return percentText(decimal(part).dividedBy(whole));
}
