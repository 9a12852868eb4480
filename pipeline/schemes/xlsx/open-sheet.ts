import { keysOf } from '#core/keys.ts';
import { textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import { findTable, type Table } from '#core/workbook/table.ts';
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

/** Opens a sheet by its name and headers; `undefined`, and noted, where it is not whole. */
export function openSheet<K extends string>(
  workbook: RawWorkbook,
  name: string,
  headers: Readonly<Record<K, string>>,
  notes: Notes,
): OpenSheet<K> | undefined {
  const first = { sheet: name, row: 1, column: 1, label: name };
  const sheet = workbook.sheet(name);
  if (sheet === undefined) {
    notes.fault('scheme-sheet.sheet-missing', { sheet: name }, first);
    return undefined;
  }
  const { table } = findTable(sheet, headers);
  const columns = keysOf(headers);
  if (table === undefined) {
    const header = headers[columns[0] as K];
    notes.fault('scheme-sheet.header-missing', { sheet: name, header }, first);
    return undefined;
  }
  const missing = columns.filter((column) => !table.has(column));
  for (const column of missing) {
    const spot = spotIn(table, headers, table.headerRow, column);
    notes.fault('scheme-sheet.column-missing', { sheet: name, column: headers[column] }, spot);
  }
  return missing.length > 0 ? undefined : opened(table, headers, notes);
}

function opened<K extends string>(
  table: Table<K>,
  headers: Readonly<Record<K, string>>,
  notes: Notes,
): OpenSheet<K> {
  const { sheet, headerRow } = table;
  const columns = keysOf(headers);
  const spot = (row: number, column: K) => spotIn(table, headers, row, column);
  const isFilled = (row: number, column: K) => {
    const cell = table.cell(row, column);
    return cell.formula !== undefined || textOf(cell) !== '';
  };
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= sheet.lastRow; row += 1) {
    if (columns.some((column) => isFilled(row, column))) rows.push(row);
  }
  const [beyond] = rows.splice(MOST_ROWS);
  if (beyond !== undefined) {
    notes.fault('scheme-sheet.too-many-rows', { limit: MOST_ROWS }, spot(beyond, columns[0] as K));
  }
  return {
    notes,
    rows,
    header: (column) => spot(headerRow, column),
    at(row, column, path) {
      const at = { cell: table.cell(row, column), spot: spot(row, column), notes };
      if (path) notes.mark(path, at.spot);
      return at;
    },
    spot,
    isFilled,
  };
}

function spotIn<K extends string>(
  table: Table<K>,
  headers: Readonly<Record<K, string>>,
  row: number,
  column: K,
): Spot {
  return { sheet: table.sheet.name, row, column: table.column(column), label: headers[column] };
}
