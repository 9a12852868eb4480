const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

/** Rows and columns that a sheet has in any spreadsheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A cell's row and column, which count from 1, as one number that sorts as cells do. */
export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column - 1;
}

export function rowOf(key: number): number {
  return Math.floor(key / MOST_COLUMNS);
}

export function columnOf(key: number): number {
  return (key % MOST_COLUMNS) + 1;
}

/** The column of a cell in a row by its reference, such as `I12` (ECMA-376-1, 18.18.7); -1 for none of it. */
export function columnInRow(bytes: Uint8Array, start: number, end: number, row: number): number {
  let at = start;
  let column = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte < LETTER_A || byte > LETTER_Z) break;
    column = column * 26 + byte - LETTER_A + 1;
    if (column > MOST_COLUMNS) return -1;
  }
  return at > start && wholeNumber(bytes, at, end) === row ? column : -1;
}

/** A number of digits alone, up to nine of them; -1 for anything else. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte < DIGIT_0 || byte > DIGIT_9) return -1;
    number = number * 10 + byte - DIGIT_0;
  }
  return number;
}
