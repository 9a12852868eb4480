import { join } from 'node:path';
import type { Finding } from '#core/findings/finding.ts';
import { ensureModels } from '../database/ensure-models.ts';
import { keptFingerprint } from '../database/fingerprints.ts';
import { loadPrevious } from '../database/load-previous.ts';
import { loadRound } from '../database/load-round.ts';
import { openDatabase, openToExport, type Database } from '../database/open.ts';
import { readPrevious } from './read-previous.ts';
import { openWorkspace, roundOf, workspaceFiles, type Workspace } from './workspace.ts';

/** What queries may reach beside the database: nothing, or the folder of what is exported. */
export type Reach = 'nothing' | 'exports';

/** Opens the database of a workspace, or makes it, and closes it when the work is done or fails. */
export function withDatabase<T>(
  workspace: Workspace,
  work: (database: Database) => Promise<T>,
  reach: Reach = 'nothing',
): Promise<T> {
  return whileOpening(workspace, async (opening) => work(await opening), reach);
}

/** As `withDatabase`, for work of which some can be done before the database is open. */
export async function whileOpening<T>(
  { directory }: Workspace,
  work: (opening: Promise<Database>) => Promise<T>,
  reach: Reach = 'nothing',
): Promise<T> {
  const path = join(directory, workspaceFiles.database);
  const opening =
    reach === 'exports'
      ? openToExport(path, join(directory, workspaceFiles.parquet))
      : openDatabase(path);
  const outcome = Promise.allSettled([opening]);
  try {
    return await work(opening);
  } finally {
    const [opened] = await outcome;
    if (opened.status === 'fulfilled') opened.value.close();
  }
}

/**
 * Opens a workspace and works as `withDatabase` does, with models that fit the scheme, the units and the round before as they are now.
 * `notes` say why the round is not compared with the one before, where that cannot be.
 */
export async function withModels<T>(
  directory: string,
  work: (workspace: Workspace, database: Database, notes: readonly Finding[]) => Promise<T>,
  reach: Reach = 'nothing',
): Promise<T> {
  const workspace = await openWorkspace(directory);
  return withDatabase(
    workspace,
    async (database) => {
      const loaded = await keptFingerprint(database, 'previous');
      const { previous, findings } = await readPrevious(workspace, loaded);
      await database.transaction(async () => {
        await loadRound(database, roundOf(workspace));
        if (previous !== 'loaded') await loadPrevious(database, workspace.scheme, previous);
        await ensureModels(database);
      });
      return work(workspace, database, findings);
    },
    reach,
  );
}
