import {
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import { basename, resolve } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { messageOf } from '../message-of.ts';
import { QueryError } from './query-error.ts';
import { createRawTables } from './schema.ts';

/** A value on its way into the database or out of it: BIGINT is a bigint, INTEGER and DOUBLE a number. */
export type Value = string | number | bigint | boolean | null;

/** Rows of a table, column by column: all of one length. */
export type Columns = readonly (readonly Value[])[];

/** One connection to the workspace's file. Every error of a statement is a `QueryError`. */
export interface Database {
  /** Rows as objects; dates and times as text. `$1`, `$2`, … stand for `parameters`. */
  query<Row>(sql: string, parameters?: readonly Value[]): Promise<Row[]>;
  execute(sql: string): Promise<void>;
  /** Adds rows to a table: the values of each of its columns, in their order. */
  append(table: string, columns: Columns): Promise<void>;
  /** Runs `work` whole or, if it throws, not at all. Not within another. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

const withoutExtensions = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/** Nothing that a query says may reach a file, the network or these settings. */
const confined = {
  ...withoutExtensions,
  enable_external_access: 'false',
  lock_configuration: 'true',
};

/** Most rows that DuckDB takes at once. */
const CHUNK_ROWS = 2_048;

/**
 * Opens a workspace's database, or makes it, with its raw tables.
 *
 * Throws a `Failure` when another program holds the file (`database.locked`) or it is no database
 * that this version reads (`database.unreadable`).
 */
export async function openDatabase(path: string): Promise<Database> {
  const database = await connect(path, confined);
  await createRawTables(database);
  return database;
}

/**
 * As `openDatabase`, for a database whose queries may reach the files of one folder, and nothing else:
 * what they export is written there.
 */
export async function openToExport(path: string, folder: string): Promise<Database> {
  // A list is no setting that DuckDB takes while it opens.
  return openThenConfine(path, (database) =>
    database.query('SET allowed_directories = [$1]', [resolve(folder)]),
  );
}

/**
 * As `openDatabase`, with another database beside it, called `recorded`, which is only read; throws as
 * `openDatabase` does, for either.
 */
export function openBeside(path: string, recorded: string): Promise<Database> {
  return openThenConfine(path, async (database) => {
    const literal = `'${recorded.replaceAll("'", "''")}'`;
    try {
      await database.execute(`ATTACH ${literal} AS recorded (READ_ONLY)`);
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      throw new Failure([faultOf(messageOf(error.cause), basename(recorded))]);
    }
  });
}

/** Opens a database and lets `prepare` reach what it names; after that nothing more is reached. */
async function openThenConfine(
  path: string,
  prepare: (database: Database) => Promise<unknown>,
): Promise<Database> {
  const database = await connect(path, withoutExtensions);
  try {
    await prepare(database);
    await database.execute('SET enable_external_access = false');
    await database.execute('SET lock_configuration = true');
    await createRawTables(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens a database that is there, to read as it stands; throws as `openDatabase` does. */
export function openToRead(path: string): Promise<Database> {
  return connect(path, { ...confined, access_mode: 'READ_ONLY' });
}

async function connect(path: string, options: Record<string, string>): Promise<Database> {
  const instance = await open(path, options);
  const connection = await instance.connect();
  return wrap(connection, () => {
    connection.closeSync();
    instance.closeSync();
  });
}

/** From the cache, so that one process never opens a file twice behind its own back. */
async function open(path: string, options: Record<string, string>): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.fromCache(path, options);
  } catch (error) {
    const detail = messageOf(error);
    const file = basename(path);
    throw new Failure([faultOf(detail, file)]);
  }
}

function faultOf(detail: string, file: string): Finding {
  const place = { file };
  if (/could not set lock|being used by another process/i.test(detail)) {
    return finding('database.locked', { file }, place);
  }
  if (/permission denied|access is denied|read-only file system/i.test(detail)) {
    return finding('file.inaccessible', { reason: 'EACCES' }, place);
  }
  return finding('database.unreadable', { detail }, place);
}

function wrap(connection: DuckDBConnection, close: () => void): Database {
  async function execute(sql: string): Promise<void> {
    await attempt(sql, () => connection.run(sql));
  }

  return {
    execute,
    close,

    query<Row>(sql: string, parameters: readonly Value[] = []) {
      return attempt(sql, async () => {
        const reader = await connection.runAndReadAll(sql, [...parameters]);
        return reader.convertRowObjects(plain) as Row[];
      });
    },

    append(table, columns) {
      return attempt(`append to ${table}`, async () => {
        const appender = await connection.createAppender(table);
        const types = Array.from({ length: appender.columnCount }, (_, column) =>
          appender.columnType(column),
        );
        const rows = columns[0]?.length ?? 0;
        for (let start = 0; start < rows; start += CHUNK_ROWS) {
          const chunk = DuckDBDataChunk.create(types, Math.min(CHUNK_ROWS, rows - start));
          chunk.setColumns(columns.map((column) => column.slice(start, start + CHUNK_ROWS)));
          appender.appendDataChunk(chunk);
        }
        appender.closeSync();
      });
    },

    async transaction(work) {
      await execute('begin transaction');
      try {
        const result = await work();
        await execute('commit');
        return result;
      } catch (error) {
        await execute('rollback');
        throw error;
      }
    },
  };
}

async function attempt<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new QueryError(sql, error);
  }
}

function plain(value: DuckDBValue): Value {
  return typeof value === 'object' && value !== null ? value.toString() : value;
}
