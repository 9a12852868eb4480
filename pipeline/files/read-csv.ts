import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';

/** A line of a CSV file under its header. */
export interface CsvLine<Column extends string> {
  /** In the file, 2 for the first under the header. */
  readonly line: number;
  /** The trimmed text of a column; empty where the line is too short. */
  readonly get: (column: Column) => string;
}

/** The lines of a CSV file, or why there are none. */
export type ReadCsv<Column extends string> =
  | { readonly lines: readonly CsvLine<Column>[] }
  | { readonly lines: undefined; readonly fault: CsvFault<Column> };

/** Columns that are not there or there twice, or the line where a quote stands alone or where none can be. */
export type CsvFault<Column extends string> =
  | { readonly kind: 'missing'; readonly columns: readonly Column[] }
  | { readonly kind: 'twice'; readonly column: Column }
  | { readonly kind: 'quote'; readonly line: number };

/**
 * Reads a CSV file as spreadsheets write it; columns may stand in any order, with others between. Lines
 * that hold nothing are left out.
 */
export function readCsv<Column extends string>(
  bytes: Uint8Array,
  columns: readonly Column[],
): ReadCsv<Column> {
  const text = decodeText(bytes);
  const records: string[][] = [];
  const lineNumbers: number[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record(record: string[], { lines }) {
        records.push(record);
        lineNumbers.push(lines);
      },
    });
  } catch (error) {
    // All that it refuses here are quotes.
    if (!(error instanceof CsvError)) throw error;
    const line = (lineNumbers.at(-1) ?? 0) + 1;
    return { lines: undefined, fault: { kind: 'quote', line } };
  }
  const [header = [], ...rows] = records;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    return { lines: undefined, fault: { kind: 'missing', columns: missing } };
  }
  const twice = columns.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) return { lines: undefined, fault: { kind: 'twice', column: twice } };
  return {
    lines: rows.map((fields, index) => ({
      line: lineNumbers[index + 1] ?? 0,
      get: (column) => fields[header.indexOf(column)] ?? '',
    })),
  };
}

/** What stands between the fields of the header: a comma, or what spreadsheets write elsewhere. */
function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}
