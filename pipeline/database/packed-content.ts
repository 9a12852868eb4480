import { keysOf } from '#core/keys.ts';
import type { FileContent, SaidTable } from './file-content.ts';
import type { Value } from './database.ts';

/** Rows of a table, as JSON of their columns in UTF-8: `{"leaf_code":["1.1",…],"value":["90",…],…}`. */
export interface PackedRows {
  readonly table: SaidTable;
  /** Shares its buffer with nothing else. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/**
 * What a file says, as bytes: they travel between threads without being copied, wait to be stored
 * outside the heap, and the database reads them. In pieces, so that it never reads much at once.
 */
export type PackedContent = readonly PackedRows[];

type Row = Readonly<Record<string, Value>>;

/** Most rows of a piece, and most UTF-16 units of its text unless it is a single row. */
const MOST_ROWS = 512;
const MOST_TEXT = 1024 * 1024;

const encoder = new TextEncoder();

/**
 * Packs what a file says: each table's rows in their order, and nothing for a table without rows.
 * `undefined` where that is more than so many bytes.
 */
export function packContent(content: FileContent, most: number): PackedContent | undefined {
  const packed: PackedRows[] = [];
  let room = most;
  for (const table of keysOf(content)) {
    for (const json of packRows(content[table])) {
      room -= json.length;
      if (room < 0) return undefined;
      packed.push({ table, json });
    }
  }
  return packed;
}

function* packRows(rows: readonly Row[]): Generator<Uint8Array<ArrayBuffer>, undefined> {
  if (rows.length === 0) return;
  const text = rows.length > MOST_ROWS ? undefined : jsonOf(rows);
  if (text !== undefined && (text.length <= MOST_TEXT || rows.length === 1)) {
    yield encoder.encode(text);
    return;
  }
  const middle = Math.ceil(rows.length / 2);
  yield* packRows(rows.slice(0, middle));
  yield* packRows(rows.slice(middle));
}

/** How JSON writes half of a pair of surrogates; the letters may also be a text's own. */
const MAYBE_HALF = String.raw`\ud`;

/** JSON of the columns; half of a pair of surrogates, which UTF-8 cannot say, becomes U+FFFD. */
function jsonOf(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  const text = JSON.stringify(columns);
  if (!text.includes(MAYBE_HALF)) return text;
  return JSON.stringify(columns, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}

function columnsOf(rows: readonly Row[]): Readonly<Record<string, readonly Value[]>> {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => inJson(row[name]))]));
}

/** What is stored of a file is below 2^53. */
function inJson(value: Value = null): Value {
  return typeof value === 'bigint' ? Number(value) : value;
}
