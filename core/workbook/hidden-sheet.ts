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

/** What a hidden sheet says: the value of each key. */
export type HiddenTexts = Pick<ReadonlyMap<string, string>, 'get' | 'has'>;

/** Value in B by key in A, text as it stands and read when it is asked for; of a key twice the last. */
export function hiddenRows(sheet: RawSheet): HiddenTexts {
  const rows = rowsByKey(sheet);
  return {
    has: (key) => rows.has(key),
    get(key) {
      const row = rows.get(key);
      if (row === undefined) return undefined;
      const value = sheet.cell(row, 2);
      return value.type === 'text' ? value.value : textOf(value);
    },
  };
}

/** Where the value of each key stands; of a key twice the last, which counts. */
export function hiddenCells(sheet: RawSheet): ReadonlyMap<string, string> {
  return new Map([...rowsByKey(sheet)].map(([key, row]) => [key, address(row, 2)]));
}

/** A key or value, and where it goes; rows and columns count from 1. */
export interface HiddenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where keys and values go in a hidden sheet: in the row of a key that it has, or below its last one. */
export function hiddenEntries(
  sheet: RawSheet,
  entries: readonly (readonly [key: string, value: string])[],
): readonly HiddenCell[] {
  const rows = new Map([...rowsByKey(sheet)].filter(([key]) => key !== ''));
  let last = Math.max(0, ...rows.values());
  return entries.flatMap(([key, value]) => {
    const row = rows.get(key);
    if (row !== undefined) return [{ row, column: 2, text: value }];
    last += 1;
    rows.set(key, last);
    return [
      { row: last, column: 1, text: key },
      { row: last, column: 2, text: value },
    ];
  });
}

function rowsByKey(sheet: RawSheet): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const last = Math.min(sheet.lastRow, MOST_ROWS);
  for (let row = 1; row <= last; row += 1) rows.set(textOf(sheet.cell(row, 1)), row);
  return rows;
}
