import { parse } from 'csv-parse/sync';
import { messageOf } from '../message-of.ts';
import { decodeText } from './decode-text.ts';

/** A line of a CSV file under its header. */
export interface CsvLine<Column extends string> {
  /** In the file, 2 for the first under the header. */
  readonly line: number;
  /** The trimmed text of a column; empty where the line is too short. */
  readonly get: (column: Column) => string;
}

/** The lines of a CSV file, or why there are none: it is no CSV, or lacks columns. */
export type ReadCsv<Column extends string> =
  | { readonly lines: readonly CsvLine<Column>[] }
  | { readonly lines: undefined; readonly detail: string }
  | { readonly lines: undefined; readonly missing: readonly Column[] };

/** Reads a CSV file as spreadsheets write it; columns may stand in any order, with others between. */
export function readCsv<Column extends string>(
  bytes: Uint8Array,
  columns: readonly Column[],
): ReadCsv<Column> {
  let records: string[][];
  try {
    records = parse(decodeText(bytes), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines }) => [String(lines), ...record],
    });
  } catch (error) {
    return { lines: undefined, detail: messageOf(error) };
  }
  // The number of its line stands before each record.
  const [[, ...header] = [], ...rows] = records;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) return { lines: undefined, missing };
  return {
    lines: rows.map(([line, ...fields]) => ({
      line: Number(line),
      get: (column) => fields[header.indexOf(column)] ?? '',
    })),
  };
}
