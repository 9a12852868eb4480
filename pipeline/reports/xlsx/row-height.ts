import { resultOf, type TableColumn } from './table-column.ts';

/** Heights in points: of a line of text, and of the air around it. */
const LINE = 14.5;
const AIR = 4;

/** A row takes this many lines at most; what is longer can be read in its cell. */
const MOST_LINES = 12;

/**
 * The height of a row that shows its longest wrapped text whole.
 *
 * It is stored because programs do not agree on who works it out: LibreOffice does not when it opens
 * a workbook.
 */
export function rowHeight<Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  sheetRow: number,
): number {
  const lines = columns
    .filter((column) => column.wrap)
    .map((column) => {
      const value = resultOf(column.value(row, sheetRow));
      return typeof value === 'string' ? linesOf(value, column.width - 2) : 1;
    });
  return heightOf(Math.min(MOST_LINES, Math.max(1, ...lines)));
}

/** Lines that a note over the whole width of a table takes. */
export function noteLines<Row>(columns: readonly TableColumn<Row>[], note: string): number {
  return linesOf(
    note,
    columns.reduce((total, { width }) => total + width, 0),
  );
}

/** The height of a row of so many lines. */
export function heightOf(lines: number): number {
  return AIR + LINE * lines;
}

/** The height of a header row that shows each header whole, with room for the filter's button. */
export function headerHeight(
  columns: readonly { readonly header: string; readonly width: number }[],
): number {
  const lines = columns.map(({ header, width }) => linesOf(header, width - 2));
  return 3 * AIR + LINE * Math.min(MOST_LINES, Math.max(...lines));
}

/** Lines that a text takes in so many characters of width. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(displayWidth(line) / width)))
    .reduce((total, lines) => total + lines, 0);
}

/** Width in characters: a Chinese one is as wide as two Latin ones. */
function displayWidth(text: string): number {
  return Array.from(text, (character) => (character > '\u2E7F' ? 2 : 1.1)).reduce(
    (a, b) => a + b,
    0,
  );
}
