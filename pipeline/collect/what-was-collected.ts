import { join } from 'node:path';
import { allDone } from '../all-done.ts';
import { keptHashes } from '../archive/kept-hashes.ts';
import { knownFiles } from '../database/known-files.ts';
import { loadRound } from '../database/load-round.ts';
import type { Database } from '../database/database.ts';
import { sweepPartials } from '../files/sweep-partials.ts';
import { roundOf, workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import { arrivalsAfter, type Arrivals } from './arrivals.ts';

/** What earlier runs have left. */
export interface WhatWasCollected {
  readonly arrivals: Arrivals;
  /** SHA-256, in hex, of what the archive keeps. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Loads the round, takes away what killed runs left half written, and tells what was collected. Throws a
 * `Failure` where workbooks were collected by another scheme or in another round.
 */
export async function whatWasCollected(
  workspace: Workspace,
  database: Database,
): Promise<WhatWasCollected> {
  const { directory } = workspace;
  const [arrivals, kept] = await allDone([
    known(workspace, database),
    keptHashes(directory),
    sweepPartials(directory, 'itself'),
    sweepPartials(join(directory, workspaceFiles.archive)),
    sweepPartials(join(directory, workspaceFiles.receipts)),
  ]);
  return { arrivals, kept };
}

async function known(workspace: Workspace, database: Database): Promise<Arrivals> {
  await database.transaction(() => loadRound(database, roundOf(workspace)));
  return arrivalsAfter(await knownFiles(database));
}
