import { keysOf } from '#core/keys.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { address, columnLetters, textOf, type RawSheet } from './cells.ts';
import { seenText } from './seen-text.ts';
import { MOST_TABLE_ROWS, Table, type Column } from './table.ts';

/** A table that was looked for, and what is to be said of its form. */
export interface FoundTable<K extends string> {
  /** `undefined` where the sheet has none. */
  readonly table: Table<K> | undefined;
  readonly findings: readonly Finding[];
}

/** How far down a header is looked for, and how far across. */
const HEADER_REACH = 60;
const COLUMN_REACH = 100;

/**
 * Finds the table whose first header stands in column A, and its columns by their headers, so that
 * rows or columns that somebody put in do no harm.
 */
export function findTable<K extends string>(
  sheet: RawSheet,
  headers: Readonly<Record<K, string>>,
): FoundTable<K> {
  const keys = keysOf(headers);
  const first = headers[keys[0] as K];
  const headerRow = findRow(sheet, first) ?? findMovedRow(sheet, Object.values(headers));
  if (headerRow === undefined) {
    const parameters = { sheet: sheet.name, header: first };
    return {
      table: undefined,
      findings: [
        finding('structure.header-missing', parameters, { sheet: sheet.name, cell: 'A1' }),
      ],
    };
  }
  const names = new Set<string>(Object.values(headers));
  const { found, twice } = columnsIn(sheet, headerRow, names);
  const columns = new Map(
    keys.map((key, index): [K, Column] => {
      const column = found.get(headers[key]);
      const number = column ?? index + 1;
      const letters = columnLetters(number);
      return [key, { isThere: column !== undefined, number, letters, index }];
    }),
  );
  const table = new Table(sheet, headerRow, columns);
  const there = keys.filter((key) => table.has(key)).map((key) => table.column(key));
  const missing = keys
    .filter((key) => !table.has(key))
    .map((key) => {
      const parameters = { sheet: sheet.name, column: headers[key] };
      return finding('structure.column-missing', parameters, table.place(headerRow, key));
    });
  const repeated = keys.flatMap((key) => {
    const other = twice.get(headers[key]);
    if (other === undefined || !table.has(key)) return [];
    const parameters = {
      sheet: sheet.name,
      column: headers[key],
      first: table.address(headerRow, key),
    };
    const cell = address(headerRow, other);
    return [finding('structure.column-twice', parameters, { sheet: sheet.name, cell })];
  });
  return {
    table,
    findings: [
      ...missing,
      ...repeated,
      ...tablesBeside(sheet, names, headerRow, there),
      ...moved(sheet, headerRow, there),
      ...unread(sheet, headerRow, there),
    ],
  };
}

/**
 * Number of the first column under each header of a row; of one that stands twice, or once more in other
 * characters that look alike, of the second too.
 */
function columnsIn(
  sheet: RawSheet,
  headerRow: number,
  names: ReadonlySet<string>,
): { readonly found: ReadonlyMap<string, number>; readonly twice: ReadonlyMap<string, number> } {
  const found = new Map<string, number>();
  const twice = new Map<string, number>();
  for (let column = Math.min(sheet.lastColumn, COLUMN_REACH); column >= 1; column -= 1) {
    const header = textOf(sheet.cell(headerRow, column));
    const other = found.get(header);
    if (other !== undefined) twice.set(header, other);
    found.set(header, column);
    if (header === '' || names.has(header)) continue;
    const seen = seenText(header);
    if (names.has(seen)) twice.set(seen, column);
  }
  return { found, twice };
}

/** Another table like the one that is read, above it or beside it: who looks at it sees other figures. */
function tablesBeside(
  sheet: RawSheet,
  names: ReadonlySet<string>,
  headerRow: number,
  columns: readonly number[],
): Finding[] {
  const ofTable = new Set(columns);
  const lastRow = Math.min(sheet.lastRow, HEADER_REACH);
  const length = Math.min(sheet.lastColumn, COLUMN_REACH);
  const above = Array.from({ length }, (_, index) => index + 1);
  const beside = above.filter((column) => !ofTable.has(column));
  for (let row = 1; row <= lastRow; row += 1) {
    if (row === headerRow) continue;
    const places = new Map<string, number>();
    for (const column of row < headerRow ? above : beside) {
      const cell = sheet.cell(row, column);
      if (cell.type !== 'text') continue;
      const seen = seenText(cell.value);
      if (names.has(seen) && !places.has(seen)) places.set(seen, column);
    }
    if (places.size * 2 <= names.size) continue;
    const parameters = { sheet: sheet.name, first: address(headerRow, columns[0] ?? 1) };
    const [column = 1] = places.values();
    const place = { sheet: sheet.name, cell: address(row, column) };
    return [finding('structure.table-twice', parameters, place)];
  }
  return [];
}

/** Columns in another order than they were issued in; told at the first that stands too far left. */
function moved(sheet: RawSheet, headerRow: number, columns: readonly number[]): Finding[] {
  const early = columns.find((column, index) => column < (columns[index - 1] ?? 0));
  if (early === undefined) return [];
  const parameters = { sheet: sheet.name, part: 'columns' } as const;
  const place = { sheet: sheet.name, cell: address(headerRow, early) };
  return [finding('structure.moved', parameters, place)];
}

/** How far down content is told of that is not read, in rows under the header. */
const UNREAD_REACH = 20_000;

/** The first content below the rows that are read. */
function unread(sheet: RawSheet, headerRow: number, columns: readonly number[]): Finding[] {
  const last = Math.min(sheet.lastRow, headerRow + UNREAD_REACH);
  for (let row = headerRow + MOST_TABLE_ROWS + 1; row <= last; row += 1) {
    const column = columns.find((each) => sheet.cell(row, each).type !== 'empty');
    if (column === undefined) continue;
    const parameters = { sheet: sheet.name, limit: MOST_TABLE_ROWS };
    const place = { sheet: sheet.name, cell: address(row, column) };
    return [finding('structure.rows-beyond', parameters, place)];
  }
  return [];
}

function findRow(sheet: RawSheet, header: string): number | undefined {
  for (let row = 1; row <= Math.min(sheet.lastRow, HEADER_REACH); row += 1) {
    if (textOf(sheet.cell(row, 1)) === header) return row;
  }
  return undefined;
}

/** The row of the headers where the first of them no longer stands in column A: it holds most of them. */
function findMovedRow(sheet: RawSheet, headers: readonly string[]): number | undefined {
  const lastColumn = Math.min(sheet.lastColumn, COLUMN_REACH);
  for (let row = 1; row <= Math.min(sheet.lastRow, HEADER_REACH); row += 1) {
    const texts = new Set<string>();
    for (let column = 1; column <= lastColumn; column += 1) {
      texts.add(textOf(sheet.cell(row, column)));
    }
    const found = headers.filter((header) => texts.has(header));
    if (found[0] === headers[0] && found.length * 2 > headers.length) return row;
  }
  return undefined;
}
