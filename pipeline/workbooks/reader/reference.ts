const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;
const HASH = 0x23;
const LESS = 0x3c;
const QUOTE = 0x22;
const SEMICOLON = 0x3b;

// The letters of the five names that need no declaration (XML 1.0, 4.6).
const A = 0x61;
const G = 0x67;
const L = 0x6c;
const M = 0x6d;
const O = 0x6f;
const P = 0x70;
const Q = 0x71;
const S = 0x73;
const T = 0x74;
const U = 0x75;

/**
 * How many bytes the reference takes that begins at `at`, by a name that needs no declaration or by a
 * number; 0 where it is no such reference.
 */
export function referenceLength(bytes: Uint8Array, at: number): number {
  const third = bytes[at + 2];
  const fourth = bytes[at + 3];
  const fifth = bytes[at + 4];
  switch (bytes[at + 1]!) {
    case Q:
      return third === U && fourth === O && fifth === T && bytes[at + 5] === SEMICOLON ? 6 : 0;
    case L:
    case G:
      return third === T && fourth === SEMICOLON ? 4 : 0;
    case A:
      if (third === M) return fourth === P && fifth === SEMICOLON ? 5 : 0;
      return third === P && fourth === O && fifth === S && bytes[at + 5] === SEMICOLON ? 6 : 0;
    case HASH: {
      const length = numberedLength(bytes, at);
      const code = numberedCode(bytes, at, length);
      return code > 0 && code <= 0x10_ff_ff ? length : 0;
    }
    default:
      return 0;
  }
}

/** How many bytes a reference by name takes that is known to be one. */
export function namedLength(bytes: Uint8Array, at: number): number {
  const letter = bytes[at + 1];
  if (letter === Q) return 6;
  if (letter !== A) return 4;
  return bytes[at + 2] === M ? 5 : 6;
}

/** The character that it stands for. */
export function namedCode(bytes: Uint8Array, at: number): number {
  const letter = bytes[at + 1];
  if (letter === Q) return QUOTE;
  if (letter !== A) return letter === L ? LESS : GREATER;
  return bytes[at + 2] === M ? AMPERSAND : APOSTROPHE;
}

/** Longest way to write a number that is read: `&#x0010FFFF;`, with some zeros to spare. */
const LONGEST = 16;

/** How many bytes a reference by number takes; 0 where it does not end. */
export function numberedLength(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at, at + LONGEST).indexOf(SEMICOLON) + 1;
}

/**
 * The character that it stands for; not a number where it is none. Halves of surrogate pairs are given
 * as such: some programs write an emoji as two references.
 */
export function numberedCode(bytes: Uint8Array, at: number, length: number): number {
  const digits = String.fromCharCode(...bytes.subarray(at + 2, at + length - 1));
  if (/^[0-9]+$/.test(digits)) return Number(digits);
  return /^x[0-9a-fA-F]+$/.test(digits) ? Number(`0${digits}`) : Number.NaN;
}
