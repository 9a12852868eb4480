import { address, columnLetters } from '#core/workbook/cells.ts';
import { HostError, invalidArgument } from '../wire/host-error.ts';

/** A rectangle of cells; rows and columns count from 0, as Excel's `rowIndex` does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const CORNER = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/;

/** Reads `B2`, `B2:D9`, `B:D` or `2:9`, with `$` or without. Throws `InvalidArgument` on others. */
export function parseArea(text: unknown): Area {
  if (typeof text !== 'string') throw invalidArgument();
  const corners = text.replaceAll('$', '').toUpperCase().split(':');
  const first = CORNER.exec(corners[0] ?? '');
  const last = CORNER.exec(corners[1] ?? corners[0] ?? '');
  const isCell = first?.[1] !== undefined && first[2] !== undefined;
  if (!first?.[0] || !last?.[0] || corners.length > 2 || (corners.length === 1 && !isCell)) {
    throw invalidArgument();
  }
  const rows = span(first[2], last[2], Number, MAX_ROWS);
  const columns = span(first[1], last[1], columnNumber, MAX_COLUMNS);
  return areaWithin({
    row: rows.first,
    column: columns.first,
    rows: rows.count,
    columns: columns.count,
  });
}

/** Reads areas with spaces between them, at least one. Throws `InvalidArgument` on others. */
export function parseAreas(text: string): [Area, ...Area[]] {
  const [first, ...others] = text.split(' ');
  return [parseArea(first), ...others.map(parseArea)];
}

/** An area that has cells and lies on the sheet. Throws `InvalidArgument` on another. */
export function areaWithin(area: Area): Area {
  const { row, column, rows, columns } = area;
  const isWhole = [row, column, rows, columns].every((number) => Number.isInteger(number));
  const fits = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!isWhole || !fits || rows < 1 || columns < 1) throw invalidArgument();
  return area;
}

function span(
  first: string | undefined,
  last: string | undefined,
  read: (text: string) => number,
  all: number,
): { first: number; count: number } {
  if (first === undefined && last === undefined) return { first: 0, count: all };
  if (first === undefined || last === undefined) throw invalidArgument();
  const ends = [read(first) - 1, read(last) - 1];
  return { first: Math.min(...ends), count: Math.max(...ends) - Math.min(...ends) + 1 };
}

/** 1 for A. */
function columnNumber(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2`, `B2:D9`, `B:D` or `2:9`. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const isAllRows = rows === MAX_ROWS;
  const isAllColumns = columns === MAX_COLUMNS;
  if (isAllColumns) return `${row + 1}:${row + rows}`;
  if (isAllRows) return `${columnLetters(column + 1)}:${columnLetters(column + columns)}`;
  const first = address(row + 1, column + 1);
  return rows * columns === 1 ? first : `${first}:${address(row + rows, column + columns)}`;
}

/** The cells that both have; undefined where they have none in common. */
export function commonArea(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that one action may touch: real Excel refuses too large ones as well. */
const MOST_CELLS = 1_000_000;

/** The cells of an area, row by row. Throws on an area that is too large to go through. */
export function* placesIn(area: Area): Generator<Place> {
  if (area.rows * area.columns > MOST_CELLS) {
    throw new HostError('RequestPayloadSizeLimitExceeded', 'The range has too many cells.', 413);
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      yield { row, column };
    }
  }
}
