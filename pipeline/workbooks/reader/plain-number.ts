const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const MINUS = 0x2d;
const POINT = 0x2e;

/** Digits that a number may have for every step of it to be exact: 10^15 is below 2^53. */
const MOST_DIGITS = 15;
/** Powers of ten; each up to 10^22 is a double. */
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * The double nearest to a number of up to 15 digits, with a point among them and a minus before them at
 * will; `undefined` for what is written otherwise. Digits and power of ten are doubles, and a quotient
 * of doubles is rounded once (IEEE 754-2019, 5.4.1), so it is what `Number` gives.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  if (end - first > MOST_DIGITS + 1) return undefined;
  let digits = 0;
  let point = -1;
  for (let at = first; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte >= DIGIT_0 && byte <= DIGIT_9) digits = digits * 10 + byte - DIGIT_0;
    else if (byte === POINT && point < 0) point = at;
    else return undefined;
  }
  const count = end - first - (point < 0 ? 0 : 1);
  if (count === 0 || count > MOST_DIGITS) return undefined;
  const size = point < 0 ? digits : digits / POWERS[end - point - 1]!;
  return isNegative ? -size : size;
}
