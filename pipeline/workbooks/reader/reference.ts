import { AMPERSAND, APOSTROPHE, GREATER, HASH, LESS, QUOTE, SEMICOLON } from './ascii.ts';

/** The five names that need no declaration (XML 1.0, 4.6), as far as four bytes hold them. */
const QUOT = 0x71_75_6f_74;
const APOS = 0x61_70_6f_73;
const AMP = 0x61_6d_70_3b;
const LT = 0x6c_74_3b;
const GT = 0x67_74_3b;

/** Longest way to write a character that is read, `&#x0010FFFF;` with some zeros to spare. */
const LONGEST = 16;

/**
 * The character that a reference stands for, `&amp;` or `&#x4E00;`, by its code; -1 where it is none
 * or names what only a DOCTYPE could declare. Halves of surrogate pairs are given as such: some
 * programs write an emoji as two references.
 */
export function referredCode(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === HASH) return numericCode(bytes, at + 2);
  const four =
    (bytes[at + 1]! << 24) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 8) | bytes[at + 4]!;
  if (four === AMP) return AMPERSAND;
  if (four >>> 8 === LT) return LESS;
  if (four >>> 8 === GT) return GREATER;
  if (bytes[at + 5] !== SEMICOLON) return -1;
  return four === QUOT ? QUOTE : four === APOS ? APOSTROPHE : -1;
}

/** The offset after a reference that `referredCode` knows. */
export function afterReference(bytes: Uint8Array, at: number): number {
  let after = at + 3;
  while (bytes[after] !== SEMICOLON) after += 1;
  return after + 1;
}

function numericCode(bytes: Uint8Array, start: number): number {
  const end = bytes.subarray(start, start + LONGEST).indexOf(SEMICOLON);
  const digits = String.fromCharCode(...bytes.subarray(start, start + Math.max(0, end)));
  const code = DECIMAL.test(digits)
    ? Number(digits)
    : HEXADECIMAL.test(digits)
      ? Number(`0${digits}`)
      : 0;
  return code > 0 && code <= 0x10_ff_ff ? code : -1;
}

const DECIMAL = /^[0-9]+$/;
const HEXADECIMAL = /^x[0-9a-fA-F]+$/;
