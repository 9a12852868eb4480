/** A column of texts: each distinct text once, and of every row which one it has. */
export interface Texts {
  readonly texts: readonly string[];
  /** One character a row, or two where the distinct texts are more than `ONE_CHARACTER`. */
  readonly rows: string;
}

/** Character that stands for the first text; those after it follow on, short of the surrogates. */
export const FIRST_CHARACTER = 0x23;
export const ONE_CHARACTER = 0xd000;

/** The text of a row, 0 for the first. Throws where the column has no such row. */
export function textIn({ texts, rows }: Texts, row: number): string {
  const text = texts[texts.length > ONE_CHARACTER ? wideIndex(rows, row) : digitAt(rows, row)];
  if (text === undefined) throw new Error(`no row ${row} in a column`);
  return text;
}

function wideIndex(rows: string, row: number): number {
  return digitAt(rows, 2 * row) * ONE_CHARACTER + digitAt(rows, 2 * row + 1);
}

function digitAt(rows: string, place: number): number {
  return rows.charCodeAt(place) - FIRST_CHARACTER;
}
