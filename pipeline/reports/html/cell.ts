import { decimal } from '#core/decimal.ts';

/** What a row of the page's table holds in one of its places; `null` is nothing. */
export type Cell = string | number | null;

/** A share from 0 to 1 in per cent, which the page's template adds: `87.5`. */
export function percentText(rate: number | null): string | null {
  return rate === null ? null : decimal(rate).times(100).toFixed(1);
}
