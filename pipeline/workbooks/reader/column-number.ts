const LETTER_A = 0x41;

/** Number of a column by its letters: A is 1, AA is 27; 0 of none. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) {
    number = number * 26 + letters.charCodeAt(index) - LETTER_A + 1;
  }
  return number;
}
