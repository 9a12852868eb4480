/** First cell of an address as events give it: `B7`, `$B$7:C9`, `B:B`, `7:7`, `B7,D9`; from 1. */
export function firstCell(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]*)\$?(\d*)/.exec(address) ?? [];
  return { row: digits === '' ? 1 : Number(digits), column: columnOf(letters) };
}

/** Number of a column by its letters; 1 where a whole row is meant. */
function columnOf(letters: string): number {
  if (letters === '') return 1;
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
