import { join } from 'node:path';
import type { Finding } from '#core/findings/finding.ts';
import { loadPrevious } from '../database/load-previous.ts';
import { loadRound } from '../database/load-round.ts';
import { buildModels } from '../database/models.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { readPrevious } from './read-previous.ts';
import { openWorkspace, roundOf, workspaceFiles, type Workspace } from './workspace.ts';

/** Opens a workspace with its database, and closes it when the work is done or fails. */
export async function withDatabase<T>(
  directory: string,
  work: (workspace: Workspace, database: Database) => Promise<T>,
): Promise<T> {
  const workspace = await openWorkspace(directory);
  const database = await openDatabase(join(directory, workspaceFiles.database));
  try {
    return await work(workspace, database);
  } finally {
    database.close();
  }
}

/**
 * As `withDatabase`, with models that fit the scheme, the units and the round before as they are now.
 * `notes` say why the round is not compared with the one before, where that cannot be.
 */
export function withModels<T>(
  directory: string,
  work: (workspace: Workspace, database: Database, notes: readonly Finding[]) => Promise<T>,
): Promise<T> {
  return withDatabase(directory, async (workspace, database) => {
    const { previous, findings } = await readPrevious(workspace);
    await database.transaction(async () => {
      await loadRound(database, roundOf(workspace));
      await loadPrevious(database, workspace.scheme, previous);
      await buildModels(database);
    });
    return work(workspace, database, findings);
  });
}
