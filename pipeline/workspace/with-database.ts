import { join } from 'node:path';
import { loadRound } from '../database/load-round.ts';
import { buildModels } from '../database/models.ts';
import { openDatabase, type Database } from '../database/open.ts';
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

/** As `withDatabase`, with models that fit the scheme and the units as they are now. */
export function withModels<T>(
  directory: string,
  work: (workspace: Workspace, database: Database) => Promise<T>,
): Promise<T> {
  return withDatabase(directory, async (workspace, database) => {
    await database.transaction(async () => {
      await loadRound(database, roundOf(workspace));
      await buildModels(database);
    });
    return work(workspace, database);
  });
}
