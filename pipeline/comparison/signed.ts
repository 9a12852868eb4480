import type { Decimal } from '#core/decimal.ts';

/** A change with its sign, `+1.50`, `-0.125`, `0.00`: at least so many places, and none cut off. */
export function signed(change: Decimal, places: number): string {
  const text = change.toFixed(Math.max(places, change.decimalPlaces()));
  return change.greaterThan(0) ? `+${text}` : text;
}
