import { keysOf } from '#core/keys.ts';
import { address, textOf, type MergedRange, type RawSheet } from '#core/workbook/cells.ts';
import type { FileWorkbook } from '../../workbooks/file-workbook.ts';
import { locateTable, type Located } from './locate-table.ts';
import type { CellAt } from './read-cell.ts';
import type { Notes, Spot } from './notes.ts';
import { MOST_ROWS } from './sheets.ts';

/** A sheet of a scheme, opened: its rows that hold something, and its cells. */
export interface OpenSheet<K extends string> {
  readonly notes: Notes;
  readonly rows: readonly number[];
  /** A header's cell. */
  readonly header: (column: K) => Spot;
  /** A cell; with a path, as the one that holds the value there in the scheme. */
  readonly at: (row: number, column: K, path?: readonly PropertyKey[]) => CellAt;
  readonly spot: (row: number, column: K) => Spot;
  readonly isFilled: (row: number, column: K) => boolean;
}

/**
 * Opens a sheet by its name and headers; `undefined`, and noted, where it is not whole. What stands in
 * it and would not be read is noted too.
 */
export function openSheet<K extends string>(
  workbook: FileWorkbook,
  name: string,
  headers: Readonly<Record<K, string>>,
  notes: Notes,
): OpenSheet<K> | undefined {
  const first = { sheet: name, row: 1, column: 1, label: name };
  const sheet = workbook.sheet(name);
  if (sheet === undefined) {
    const parameters = { sheet: name, sheets: workbook.sheetNames };
    notes.fault('scheme-sheet.sheet-missing', parameters, first);
    return undefined;
  }
  const table = locateTable(sheet, headers);
  const columns = keysOf(headers);
  if (table === undefined) {
    const header = headers[columns[0] as K];
    notes.fault('scheme-sheet.header-missing', { sheet: name, header }, first);
    return undefined;
  }
  const missing = columns.filter((column) => !table.columns.has(column));
  for (const column of missing) {
    const at = columns.indexOf(column) + 1;
    const spot = { sheet: name, row: table.headerRow, column: at, label: headers[column] };
    notes.fault('scheme-sheet.column-missing', { sheet: name, column: headers[column] }, spot);
  }
  if (missing.length > 0) return undefined;
  const open = opened(sheet, table, headers, notes);
  noteRepeated(table, open);
  noteMerged(workbook.merged(name), table, open);
  const unread = workbook.unreadRow(name);
  if (unread !== undefined) {
    const parameters = { limit: sheet.lastRow };
    notes.fault('scheme-sheet.row-unread', parameters, { ...first, row: unread });
  }
  return open;
}

function opened<K extends string>(
  sheet: RawSheet,
  { headerRow, columns }: Located<K>,
  headers: Readonly<Record<K, string>>,
  notes: Notes,
): OpenSheet<K> {
  const keys = keysOf(headers);
  const placeOf = (column: K) => columns.get(column) ?? keys.indexOf(column) + 1;
  const cellAt = (row: number, column: K) => sheet.cell(row, placeOf(column));
  const spot = (row: number, column: K): Spot => ({
    sheet: sheet.name,
    row,
    column: placeOf(column),
    label: headers[column],
  });
  const isFilled = (row: number, column: K) => {
    const cell = cellAt(row, column);
    return cell.formula !== undefined || textOf(cell) !== '';
  };
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= sheet.lastRow; row += 1) {
    if (keys.some((column) => isFilled(row, column))) rows.push(row);
  }
  const [beyond] = rows.splice(MOST_ROWS);
  if (beyond !== undefined) {
    notes.fault('scheme-sheet.too-many-rows', { limit: MOST_ROWS }, spot(beyond, keys[0] as K));
  }
  return {
    notes,
    rows,
    header: (column) => spot(headerRow, column),
    at(row, column, path) {
      const at = { cell: cellAt(row, column), spot: spot(row, column), notes };
      if (path) notes.mark(path, at.spot);
      return at;
    },
    spot,
    isFilled,
  };
}

/** Notes columns with a header that another has: only one of the two would be read. */
function noteRepeated<K extends string>({ repeated }: Located<K>, sheet: OpenSheet<K>): void {
  for (const { column, at } of repeated) {
    const header = sheet.header(column);
    const parameters = { column: header.label, first: address(header.row, header.column) };
    sheet.notes.fault('scheme-sheet.column-twice', parameters, { ...header, column: at });
  }
}

/** Merged ranges that are told, at most: one of them is enough to refuse the sheet. */
const MOST_MERGED = 1_000;

/** Notes merged cells below the header in columns that are read. */
function noteMerged<K extends string>(
  ranges: Iterable<MergedRange>,
  { headerRow, columns }: Located<K>,
  sheet: OpenSheet<K>,
): void {
  const places = [...columns];
  let count = 0;
  for (const { top, left, bottom, right } of ranges) {
    const [column] = places.find(([, at]) => left <= at && at <= right) ?? [];
    if (column === undefined || bottom <= headerRow) continue;
    const spot = sheet.spot(Math.max(top, headerRow + 1), column);
    const range = `${address(top, left)}:${address(bottom, right)}`;
    sheet.notes.fault('scheme-sheet.merged', { column: spot.label, range }, spot);
    count += 1;
    if (count === MOST_MERGED) return;
  }
}
