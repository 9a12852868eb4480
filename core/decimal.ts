import decimals, { type Decimal as DecimalType } from 'decimal.js-light';

/** An exact decimal number: 40 significant digits, halves round away from zero. */
export type Decimal = DecimalType;

/** A decimal as people type it: no leading plus, no exponent, at most 30 digits in all. */
const typed = /^-?(?=[\d.]{1,31}$)\d+(?:\.\d+)?$/;

/** The package's default export is the class itself, whichever build is loaded; its types say less. */
const Base = decimals as unknown as typeof decimals.Decimal;
const Exact = Base.clone({ precision: 40, rounding: 4, toExpNeg: -40, toExpPos: 40 });

/** Places that points and scores keep: one millionth of a point is the smallest unit. */
export const SCORE_PLACES = 6;

/** The decimal that was typed: a number counts as its shortest decimal text (0.1 is one tenth). */
export function decimal(value: string | number | Decimal): Decimal {
  return new Exact(value);
}

/** Reads a decimal from text, or `undefined` if the text is not one. */
export function parseDecimal(text: string): Decimal | undefined {
  return typed.test(text) ? new Exact(text) : undefined;
}

export const ZERO = decimal(0);
export const ONE = decimal(1);

/** Rounds half away from zero on the decimal value: 0.125 at two places is 0.13, -2.5 is -3. */
export function round(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places);
}

/** The number as a spreadsheet shows and compares it: 15 digits. Nobody types more into a cell. */
export function inCell(value: Decimal): Decimal {
  return value.toSignificantDigits(15);
}

/** Sum of decimals; zero for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** The lesser of two. */
export function minimum(a: Decimal, b: Decimal): Decimal {
  return a.lessThan(b) ? a : b;
}

/** The greater of two. */
export function maximum(a: Decimal, b: Decimal): Decimal {
  return a.greaterThan(b) ? a : b;
}

/** `value` held within [low, high]. */
export function clamp(value: Decimal, low: Decimal, high: Decimal): Decimal {
  return minimum(maximum(value, low), high);
}

/** A share as people write it: 0.09995 is `9.995%`. */
export function percent(share: Decimal): string {
  return `${share.times(100)}%`;
}

/** Points in millionths, the exact integer in which they reach the database. */
export function toMicro(points: Decimal): number {
  return round(points, SCORE_PLACES).times(1_000_000).toNumber();
}

/** The points that `micro` millionths are. */
export function fromMicro(micro: number | bigint): Decimal {
  return decimal(micro.toString()).dividedBy(1_000_000);
}
