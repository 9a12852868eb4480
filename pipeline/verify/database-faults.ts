import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { refuseChanges } from '../database/load-round.ts';
import { openToRead } from '../database/open.ts';
import { QueryError } from '../database/query-error.ts';
import { exists } from '../files/exists.ts';
import { messageOf } from '../message-of.ts';
import { roundOf, workspaceFiles, type Workspace } from '../workspace/workspace.ts';

/**
 * Why a workspace's database cannot be read; nothing where it can. Throws a `Failure` where another
 * program holds it, or where it was collected by another scheme or in another round.
 */
export async function databaseFaults(workspace: Workspace): Promise<readonly Finding[]> {
  const path = join(workspace.directory, workspaceFiles.database);
  if (!(await exists(path))) {
    return [finding('database.missing', {}, { file: workspaceFiles.database })];
  }
  return unreadable(async () => {
    const database = await openToRead(path);
    try {
      await refuseChanges(database, roundOf(workspace));
    } finally {
      database.close();
    }
  });
}

/** Does `work` on what the database holds; where it cannot be read, says so. */
export async function unreadable(work: () => Promise<void>): Promise<readonly Finding[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Failure) {
      if (error.findings.every((item) => item.code === 'database.unreadable'))
        return error.findings;
      throw error;
    }
    if (!(error instanceof QueryError)) throw error;
    const [detail = ''] = messageOf(error.cause).split('\n');
    return [finding('database.unreadable', { detail }, { file: workspaceFiles.database })];
  }
}
