/** Number of a column by its letters: A is 1, AA is 27; 0 of none. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  );
}
