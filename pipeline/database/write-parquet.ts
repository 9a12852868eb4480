import { resolve } from 'node:path';
import type { Database } from './database.ts';
import type { ParquetTable } from './parquet-tables.ts';

/** A column of a file as DuckDB describes it. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: string;
}

/** What a file says of itself besides its rows. */
export interface ParquetMark {
  readonly simulated: boolean;
  /** Texts by name, in the file's metadata. */
  readonly metadata: Readonly<Record<string, string>>;
}

const MICRO = /_micro$/;

/**
 * Writes a table as Parquet and returns its columns. The database must have been opened to export into
 * the folder of `path`.
 *
 * Millionths of a point become points, `DECIMAL(18,6)`, without a division; a last column says whether
 * the round is simulated. Rows are in the order of the key, so that the same rows give the same bytes
 * with however many threads.
 */
export async function writeParquet(
  database: Database,
  { query, key }: ParquetTable,
  path: string,
  { simulated, metadata }: ParquetMark,
): Promise<readonly ParquetColumn[]> {
  const selected = await pointsOf(database, query);
  const rows = `SELECT ${selected.join(', ')}, ${simulated} AS simulated FROM (${query}) ORDER BY ${key.join(', ')}`;
  const names = Object.keys(metadata);
  const marks = names.map((name, index) => `${name}: $${index + 2}`);
  await database.query(
    `COPY (${rows}) TO $1 (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${marks.join(', ')}})`,
    [resolve(path), ...Object.values(metadata)],
  );
  return columnsOf(database, rows);
}

/** What is selected of each column: as it is, or as points. */
async function pointsOf(database: Database, query: string): Promise<readonly string[]> {
  const columns = await columnsOf(database, query);
  return columns.map(({ name }) =>
    MICRO.test(name)
      ? `CAST(CAST(${name} AS DECIMAL(18, 0)) * 0.000001 AS DECIMAL(18, 6)) AS "${name.replace(MICRO, '')}"`
      : `"${name}"`,
  );
}

async function columnsOf(database: Database, query: string): Promise<readonly ParquetColumn[]> {
  const rows = await database.query<{ column_name: string; column_type: string }>(
    `DESCRIBE ${query}`,
  );
  return rows.map(({ column_name, column_type }) => ({ name: column_name, type: column_type }));
}
