import { rename, rm } from 'node:fs/promises';
import type { Database } from '../database/database.ts';
import { partialOf } from '../files/partial-of.ts';

/**
 * Lets `work` fill an empty database: in memory, or, where `path` is given, in a file that is there
 * whole when the work is done, and else is not. `open` opens it.
 */
export async function withFreshDatabase<T>(
  path: string | undefined,
  open: (at: string) => Promise<Database>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  if (path === undefined) return closing(await open(':memory:'), work);
  const partial = partialOf(path);
  try {
    const done = await closing(await open(partial), async (database) => {
      const result = await work(database);
      // All of it is in the file then, and nothing in its log.
      await database.execute('checkpoint');
      return result;
    });
    await rename(partial, path);
    return done;
  } finally {
    await rm(partial, { force: true });
    await rm(`${partial}.wal`, { force: true });
  }
}

async function closing<T>(
  database: Database,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
