import {
  DuckDBDataChunk,
  DuckDBInstance,
  blobValue,
  listValue,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import { rename, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';
import { isFileError } from '../files/file-error.ts';
import { partialOf } from '../files/partial-of.ts';
import { messageOf } from '../message-of.ts';
import { roomier, shares, type MachineShare } from './machine.ts';
import { QueryError } from './query-error.ts';
import { refuseOtherColumns } from './refuse-other-columns.ts';
import { createRawTables } from './schema.ts';
import { NO_MEMORY, surroundingFault } from './surrounding-fault.ts';

/** A value on its way into the database or out of it: BIGINT is a bigint, INTEGER and DOUBLE a number. */
export type Value = string | number | bigint | boolean | null;

/** What stands for `$1` in a query; bytes are BLOBs, and a list is not empty. */
export type Parameter = Value | readonly bigint[] | readonly Uint8Array[];

/** Rows of a table, column by column: all of one length. */
export type Columns = readonly (readonly Value[])[];

/**
 * One connection to the workspace's file. An error of a statement is a `QueryError`; where the file is
 * damaged, locked or may not be written, or the disk is full, it is a `Failure` that says so. What its
 * share of memory was too little for is done again with more, as long as the machine has more.
 */
export interface Database {
  /** Rows as objects; dates and times as text. `$1`, `$2`, … stand for `parameters`. */
  query<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** The same rows some at a time, for what nobody needs to hold whole. */
  parts<Row>(sql: string): AsyncIterable<readonly Row[]>;
  execute(sql: string): Promise<void>;
  /** Adds rows to a table: the values of each of its columns, in their order. */
  append(table: string, columns: Columns): Promise<void>;
  /** Has statements take so much of the machine from now on; at first they take the whole. */
  useMachine(share: MachineShare): Promise<void>;
  /**
   * Runs `work` whole or, if it throws, not at all; again where memory was too little, so that it must
   * come to the same each time. Not within another.
   */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

/** How much may be written down before it is put in its place in the file: less often is less work. */
const WAL = '256MB';

const withoutExtensions = {
  memory_limit: inMegabytes(shares.whole.megabytes),
  threads: String(shares.whole.threads),
  wal_autocheckpoint: WAL,
  allowed_configs: '[threads,memory_limit]',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

function inMegabytes(megabytes: number): string {
  return `${megabytes}MB`;
}

/** Nothing that a query says may reach a file, the network or these settings, but what it takes. */
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
 * Throws a `Failure` when another program holds the file (`database.locked`), it is no database that
 * this version reads (`database.unreadable`), or another version made it (`database.other-version`).
 */
export async function openDatabase(path: string): Promise<Database> {
  return openThen(path, confined, () => Promise.resolve());
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
    const literal = `'${located(recorded).replaceAll("'", "''")}'`;
    await database.execute(`ATTACH ${literal} AS recorded (READ_ONLY)`);
  });
}

/** Opens a database and lets `prepare` reach what it names; after that nothing more is reached. */
function openThenConfine(
  path: string,
  prepare: (database: Database) => Promise<unknown>,
): Promise<Database> {
  return openThen(path, withoutExtensions, async (database) => {
    await prepare(database);
    await database.execute('SET enable_external_access = false');
    await database.execute('SET lock_configuration = true');
  });
}

async function openThen(
  path: string,
  options: Record<string, string>,
  prepare: (database: Database) => Promise<void>,
): Promise<Database> {
  const database = await connect(path, options);
  try {
    await prepare(database);
    await createRawTables(database);
    await refuseOtherColumns(database, basename(path));
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
  return wrap(instance, connection, basename(path));
}

/** From the cache, so that one process never opens a file twice behind its own back. */
async function open(path: string, options: Record<string, string>): Promise<DuckDBInstance> {
  try {
    const isReadOnly = options['access_mode'] === 'READ_ONLY';
    if (path !== ':memory:' && !isReadOnly && !(await exists(path))) await make(path);
    return await DuckDBInstance.fromCache(located(path), options);
  } catch (error) {
    if (isFileError(error)) throw error;
    const detail = messageOf(error);
    const file = basename(path);
    const fault = surroundingFault(detail, file);
    throw new Failure([fault ?? finding('database.unreadable', { detail }, { file })]);
  }
}

/** A path as DuckDB takes it for one: one that is not whole, as `~甲` or `md:甲`, it may take for more. */
function located(path: string): string {
  return path === ':memory:' ? path : resolve(path);
}

/** Makes an empty database, whole or not at all: half of one would never be opened again. */
async function make(path: string): Promise<void> {
  const partial = partialOf(path);
  try {
    const instance = await DuckDBInstance.create(located(partial), confined);
    instance.closeSync();
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
}

function wrap(instance: DuckDBInstance, connection: DuckDBConnection, file: string): Database {
  let inTransaction = false;
  // Megabytes that a share has at least, once it was too little.
  let least = 0;

  /** Throws a `Failure` for what ails the file or its surroundings, a `QueryError` for all else. */
  async function attempt<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const fault = surroundingFault(messageOf(error), file);
      throw fault === undefined ? new QueryError(sql, error) : new Failure([fault]);
    }
  }

  /** Does what stands by itself, again with more memory where it was too little. */
  async function withRoom<Result>(work: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        const more = roomier(least);
        if (inTransaction || more === undefined || !lacksMemory(error)) throw error;
        least = more;
        await setMemory(least);
      }
    }
  }

  async function execute(sql: string): Promise<void> {
    await withRoom(() => attempt(sql, () => connection.run(sql)));
  }

  async function setMemory(megabytes: number): Promise<void> {
    await execute(`SET memory_limit = '${inMegabytes(megabytes)}'`);
  }

  async function runWhole<Result>(work: () => Promise<Result>): Promise<Result> {
    await execute('begin transaction');
    inTransaction = true;
    try {
      const result = await work();
      await execute('commit');
      return result;
    } catch (error) {
      // A commit that failed has rolled back by itself; the first error is the one to tell.
      await Promise.allSettled([execute('rollback')]);
      throw error;
    } finally {
      inTransaction = false;
    }
  }

  return {
    execute,

    close() {
      connection.closeSync();
      instance.closeSync();
    },

    query<Row>(sql: string, parameters: readonly Parameter[] = []) {
      return withRoom(() =>
        attempt(sql, async () => {
          const result = await connection.run(sql, parameters.map(given));
          const rows: Row[] = [];
          for await (const part of result.yieldConvertedRowObjects(plainOnce())) {
            rows.push(...(part as Row[]));
          }
          return rows;
        }),
      );
    },

    async *parts<Row>(sql: string) {
      const begin = async () => {
        const result = await connection.stream(sql);
        const rows = result.yieldConvertedRowObjects(plain);
        return { rows, first: await rows.next() };
      };
      const { rows, first } = await withRoom(() => attempt(sql, begin));
      for (let part = first; part.done !== true; part = await attempt(sql, () => rows.next())) {
        yield part.value as Row[];
      }
    },

    async append(table, columns) {
      const rows = columns[0]?.length ?? 0;
      if (rows === 0) return;
      await attempt(`append to ${table}`, async () => {
        const appender = await connection.createAppender(table);
        const types = Array.from({ length: appender.columnCount }, (_, column) =>
          appender.columnType(column),
        );
        for (let start = 0; start < rows; start += CHUNK_ROWS) {
          const chunk = DuckDBDataChunk.create(types, Math.min(CHUNK_ROWS, rows - start));
          chunk.setColumns(columns.map((column) => column.slice(start, start + CHUNK_ROWS)));
          appender.appendDataChunk(chunk);
        }
        appender.closeSync();
      });
    },

    async useMachine(share) {
      const { threads, megabytes } = shares[share];
      await execute(`SET threads = ${threads}`);
      await setMemory(Math.max(megabytes, least));
    },

    transaction: (work) => withRoom(() => runWhole(work)),
  };
}

function lacksMemory(error: unknown): boolean {
  return error instanceof Failure && error.findings.some(({ code }) => code === NO_MEMORY);
}

/** A parameter as DuckDB takes it. */
function given(parameter: Parameter): DuckDBValue {
  if (typeof parameter !== 'object' || parameter === null) return parameter;
  const items = parameter.map((item) => (typeof item === 'bigint' ? item : blobValue(item)));
  return listValue(items);
}

/** As `plain`, with each text kept once, however many rows have it. */
function plainOnce(): (value: DuckDBValue) => Value {
  const texts = new Map<string, string>();
  return (value) => {
    const found = plain(value);
    if (typeof found !== 'string') return found;
    const known = texts.get(found);
    if (known === undefined) texts.set(found, found);
    return known ?? found;
  };
}

function plain(value: DuckDBValue): Value {
  return typeof value === 'object' && value !== null ? value.toString() : value;
}
