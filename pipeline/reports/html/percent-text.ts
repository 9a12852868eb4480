import { decimal } from '#core/decimal.ts';

/** A share from 0 to 1 in per cent of one decimal, without the sign: `87.5`; empty text for none. */
export function percentText(rate: number | null): string {
  return rate === null ? '' : decimal(rate).times(100).toFixed(1);
}
