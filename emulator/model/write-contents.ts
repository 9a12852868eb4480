import { accessDenied, invalidArgument } from '../wire/host-error.ts';
import { placesIn, type Area } from './area.ts';
import type { Book } from './book.ts';
import { BLANK, GENERAL, type Cell } from './cell.ts';
import { readEntry } from './entry.ts';
import { changeDetails, type Trigger } from './events.ts';
import type { Sheet } from './sheet.ts';

/** Characters that a cell takes. */
const LONGEST_TEXT = 32_767;

/**
 * Writes values or formulas: rows of cells as large as the area, or one for all of it; `null` leaves
 * a cell alone. Throws `InvalidArgument` or `AccessDenied` before anything is written.
 */
export function writeContents(
  book: Book,
  sheet: Sheet,
  area: Area,
  written: unknown,
  trigger: Trigger,
): void {
  const at = reader(written, area);
  const contents = [...placesIn(area)].map((place) => ({ place, content: at(place) }));
  refuseLocked(sheet, area);
  change(book, sheet, area, trigger, () => {
    for (const { place, content } of contents) {
      if (content !== null) book.put(sheet, place, filled(sheet.cell(place), content));
    }
  });
}

/** Which parts of cells are cleared, as in `Excel.ClearApplyTo`. */
export type Clearing = 'All' | 'Contents' | 'Formats';

/** Empties cells, or takes their formats away. Throws `AccessDenied` where they are locked. */
export function clearCells(book: Book, sheet: Sheet, area: Area, what: Clearing): void {
  refuseLocked(sheet, area);
  if (what !== 'Contents' && sheet.protection !== undefined) throw accessDenied();
  change(book, sheet, area, 'ThisLocalAddin', () => {
    for (const place of placesIn(area)) {
      const cell = sheet.cell(place);
      const content = what === 'Formats' ? cell : BLANK;
      const format = what === 'Contents' ? cell : BLANK;
      const { value, formula } = content;
      book.put(sheet, place, { ...format, value, formula });
    }
  });
}

function refuseLocked(sheet: Sheet, area: Area): void {
  if (sheet.protection === undefined) return;
  for (const place of placesIn(area)) {
    if (sheet.cell(place).locked) throw accessDenied();
  }
}

/** Does something to cells and tells what came of it. */
function change(book: Book, sheet: Sheet, area: Area, trigger: Trigger, act: () => void): void {
  const isSingle = area.rows * area.columns === 1;
  const before = sheet.cell(area);
  act();
  if (sheet.cell(area).formula !== undefined) book.calculate();
  const details = isSingle ? { details: changeDetails(before, sheet.cell(area)) } : {};
  book.raise({ kind: 'changed', sheet, area, trigger, ...details });
}

type Content = string | number | boolean | null;

function reader(written: unknown, area: Area): (place: { row: number; column: number }) => Content {
  if (!Array.isArray(written)) {
    const content = asContent(written);
    return () => content;
  }
  const rows: readonly unknown[] = written;
  const grid = rows.map((row) => (Array.isArray(row) ? (row as unknown[]).map(asContent) : []));
  if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return ({ row, column }) => grid[row - area.row]?.[column - area.column] ?? null;
}

function asContent(written: unknown): Content {
  if (written === null || typeof written === 'boolean') return written;
  if (typeof written === 'number' && Number.isFinite(written)) return written;
  if (typeof written === 'string' && written.length <= LONGEST_TEXT) return written;
  throw invalidArgument();
}

function filled(cell: Cell, content: string | number | boolean): Cell {
  const { value, formula, numberFormat } = readEntry(content, cell.numberFormat);
  const takesFormat = numberFormat !== undefined && cell.numberFormat === GENERAL;
  return { ...cell, value, formula, ...(takesFormat ? { numberFormat } : {}) };
}
