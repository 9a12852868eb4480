import { DuckDBInstance } from '@duckdb/node-api';
import { rename, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';
import { isFileError } from '../files/file-error.ts';
import { partialOf } from '../files/partial-of.ts';
import { messageOf } from '../message-of.ts';
import { databaseOn, type Database } from './database.ts';
import { inMegabytes, shares } from './machine.ts';
import { refuseOtherColumns } from './refuse-other-columns.ts';
import { createRawTables } from './schema.ts';
import { surroundingFault } from './surrounding-fault.ts';

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

/** Nothing that a query says may reach a file, the network or these settings, but what it takes. */
const confined = {
  ...withoutExtensions,
  enable_external_access: 'false',
  lock_configuration: 'true',
};

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
  return databaseOn(instance, connection, basename(path));
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
