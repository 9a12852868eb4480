import { address, textOf, type RawSheet } from './cells.ts';

/** Pieces of text for a cell, which takes 32,767 UTF-16 units: no character of two is split. */
const CHUNKS = /.{1,16000}/gsu;

/** Most rows of a hidden sheet that are read: the keys and a text of some 8 million characters. */
const MOST_ROWS = 512;

/** A long text in pieces that each fit a cell; none of no text. */
export function chunksOf(text: string): readonly string[] {
  return text.match(CHUNKS) ?? [];
}

/** Whether such pieces, of whatever length, are those of a text. */
export function isChunked(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (text.slice(at, at + piece.length) !== piece) return false;
    at += piece.length;
  }
  return at === text.length;
}

/** What a hidden sheet says: value in B by key in A, text as it stands; of a key twice the last. */
export function hiddenRows(sheet: RawSheet): ReadonlyMap<string, string> {
  const last = Math.min(sheet.lastRow, MOST_ROWS);
  return new Map(
    Array.from({ length: last }, (_, index): [string, string] => {
      const value = sheet.cell(index + 1, 2);
      const text = value.type === 'text' ? value.value : textOf(value);
      return [textOf(sheet.cell(index + 1, 1)), text];
    }),
  );
}

/** Where the value of each key stands; of a key twice the last, which counts. */
export function hiddenCells(sheet: RawSheet): ReadonlyMap<string, string> {
  const last = Math.min(sheet.lastRow, MOST_ROWS);
  return new Map(
    Array.from({ length: last }, (_, index): [string, string] => [
      textOf(sheet.cell(index + 1, 1)),
      address(index + 1, 2),
    ]),
  );
}
