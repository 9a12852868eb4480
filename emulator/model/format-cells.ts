import { accessDenied, invalidArgument } from '../wire/host-error.ts';
import { placesIn, type Area } from './area.ts';
import type { Book } from './book.ts';
import type { CellStyle, FontStyle } from './cell-style.ts';
import type { Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** Changes how cells look. Throws `AccessDenied` where protection does not allow it. */
export function formatCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  formatted: (cell: Cell, index: number) => Cell,
): void {
  if (sheet.protection?.options.allowFormatCells === false) throw accessDenied();
  for (const [index, place] of [...placesIn(area)].entries()) {
    book.put(sheet, place, formatted(sheet.cell(place), index));
  }
}

/** Locks or unlocks cells. Throws `AccessDenied` on any protected sheet. */
export function lockCells(book: Book, sheet: Sheet, area: Area, locked: boolean): void {
  if (sheet.protection !== undefined) throw accessDenied();
  formatCells(book, sheet, area, (cell) => ({ ...cell, locked }));
}

/** Number formats: rows of them as large as the area, or one for all of it; `null` leaves one alone. */
export function setNumberFormats(book: Book, sheet: Sheet, area: Area, written: unknown): void {
  const rows: readonly unknown[] | undefined = Array.isArray(written) ? written : undefined;
  const given = rows?.flat() ?? [];
  if (
    rows !== undefined &&
    (rows.length !== area.rows || given.length !== area.rows * area.columns)
  ) {
    throw invalidArgument();
  }
  formatCells(book, sheet, area, (cell, index) => {
    const numberFormat = rows === undefined ? written : given[index];
    if (numberFormat === null) return cell;
    if (typeof numberFormat !== 'string') throw invalidArgument();
    return { ...cell, numberFormat };
  });
}

export function styled(cell: Cell, style: CellStyle): Cell {
  return { ...cell, style: { ...cell.style, ...style } };
}

export function withFont(cell: Cell, font: FontStyle): Cell {
  return styled(cell, { font: { ...cell.style.font, ...font } });
}

/** What is the same in all cells of an area; null where they differ. */
export function uniform<T extends string | number | boolean>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell) => T,
): T | null {
  const values = new Set([...placesIn(area)].map((place) => read(sheet.cell(place))));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}
