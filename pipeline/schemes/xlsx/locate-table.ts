import { keysOf } from '#core/keys.ts';
import { textOf, type RawSheet } from '#core/workbook/cells.ts';

/** Where a table stands in a sheet: its header row, and its columns as far as the sheet has them. */
export interface Located<K extends string> {
  readonly headerRow: number;
  /** 1 for A. */
  readonly columns: ReadonlyMap<K, number>;
  /** Columns whose header stands further left already. */
  readonly repeated: readonly { readonly column: K; readonly at: number }[];
}

/** How far down a header is looked for. */
const HEADER_REACH = 60;

/**
 * Finds the table whose first header stands in column A, and its columns by their headers, with
 * blanks anywhere in them.
 */
export function locateTable<K extends string>(
  sheet: RawSheet,
  headers: Readonly<Record<K, string>>,
): Located<K> | undefined {
  const keys = keysOf(headers);
  const keyAt = (row: number, at: number) => {
    const found = bare(textOf(sheet.cell(row, at)));
    return keys.find((key) => bare(headers[key]) === found);
  };
  const headerRow = upTo(Math.min(sheet.lastRow, HEADER_REACH)).find(
    (row) => keyAt(row, 1) === keys[0],
  );
  if (headerRow === undefined) return undefined;
  const columns = new Map<K, number>();
  const repeated: { column: K; at: number }[] = [];
  for (const at of upTo(sheet.lastColumn)) {
    const column = keyAt(headerRow, at);
    if (column === undefined) continue;
    if (columns.has(column)) repeated.push({ column, at });
    else columns.set(column, at);
  }
  return { headerRow, columns, repeated };
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function bare(header: string): string {
  return header.replaceAll(/\s/g, '');
}
