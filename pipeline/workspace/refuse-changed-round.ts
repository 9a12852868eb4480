import { join } from 'node:path';
import { refuseChanges } from '../database/load-round.ts';
import { openDatabase } from '../database/open.ts';
import { exists } from '../files/exists.ts';
import { roundOf, workspaceFiles, type Workspace } from './workspace.ts';

/**
 * Throws a `Failure` where workbooks were collected by another scheme or under another name of the
 * round than the workspace has now, or where another program holds the database.
 */
export async function refuseChangedRound(workspace: Workspace): Promise<void> {
  const path = join(workspace.directory, workspaceFiles.database);
  if (!(await exists(path))) return;
  const database = await openDatabase(path);
  try {
    await refuseChanges(database, roundOf(workspace));
  } finally {
    database.close();
  }
}
