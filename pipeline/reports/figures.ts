import { decimal, fromMicro, percent, round, SCORE_PLACES } from '#core/decimal.ts';

/** Points in millionths as their exact decimal, `92.5`; empty text for none. */
export function pointsText(micro: bigint | null): string {
  if (micro === null) return '';
  const digits = String(micro < 0n ? -micro : micro).padStart(SCORE_PLACES + 1, '0');
  const part = digits.slice(-SCORE_PLACES).replace(/0+$/, '');
  return `${micro < 0n ? '-' : ''}${digits.slice(0, -SCORE_PLACES)}${part && `.${part}`}`;
}

/** Points in millionths with a fixed number of decimals, `92.50`; empty text for none. */
export function pointsFixed(micro: bigint | null, decimals: number): string {
  return micro === null ? '' : fromMicro(micro).toFixed(decimals);
}

/** Points in millionths as a spreadsheet's number. */
export function pointsNumber(micro: bigint): number;
export function pointsNumber(micro: bigint | null): number | null;
export function pointsNumber(micro: bigint | null): number | null {
  return micro === null ? null : fromMicro(micro).toNumber();
}

/** A quotient that a model computed, to the millionth; empty text for none. */
export function quotientText(quotient: number | null): string {
  return quotient === null ? '' : round(decimal(quotient), SCORE_PLACES).toString();
}

/** The same as a spreadsheet's number; `undefined` for none. */
export function quotientNumber(quotient: number | null): number | undefined {
  return quotient === null ? undefined : round(decimal(quotient), SCORE_PLACES).toNumber();
}

/** A share from 0 to 1 as a percentage of one decimal, `87.5%`; empty text for none. */
export function rateText(rate: number | null): string {
  return rate === null ? '' : `${decimal(rate).times(100).toFixed(1)}%`;
}

/** A share as typed, `0.0995`, as the exact percentage `9.95%`; empty text for none. */
export function shareText(share: string | null): string {
  return share === null ? '' : percent(decimal(share));
}

/** The same as a spreadsheet's number. */
export function shareNumber(share: string | null): number | null {
  return share === null ? null : decimal(share).toNumber();
}
