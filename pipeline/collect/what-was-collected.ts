import { allDone } from '../all-done.ts';
import { keptHashes } from '../archive/kept-hashes.ts';
import type { Database } from '../database/database.ts';
import { knownFiles } from '../database/known-files.ts';
import { loadFiles } from '../workspace/load-files.ts';
import type { OpeningWorkspace } from '../workspace/with-database.ts';
import { arrivalsAfter, type Arrivals } from './arrivals.ts';

/** What earlier runs have left. */
export interface WhatWasCollected {
  readonly database: Database;
  readonly arrivals: Arrivals;
  /** SHA-256, in hex, of what the archive keeps. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Loads the round and tells what was collected. Throws a `Failure` where the workspace is not in order, or
 * workbooks were collected by another scheme or in another round.
 */
export async function whatWasCollected(opening: OpeningWorkspace): Promise<WhatWasCollected> {
  const { directory } = opening;
  const [{ database, arrivals }, kept] = await allDone([known(opening), keptHashes(directory)]);
  return { database, arrivals, kept };
}

async function known(
  opening: OpeningWorkspace,
): Promise<Pick<WhatWasCollected, 'database' | 'arrivals'>> {
  const database = await opening.database;
  await loadFiles(opening, database);
  return { database, arrivals: arrivalsAfter(await knownFiles(database)) };
}
