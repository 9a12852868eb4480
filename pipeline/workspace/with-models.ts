import type { Finding } from '#core/findings/finding.ts';
import { allDone } from '../all-done.ts';
import type { Database } from '../database/database.ts';
import { ensureModels } from '../database/ensure-models.ts';
import { keptFingerprint } from '../database/fingerprints.ts';
import { loadPrevious } from '../database/load-previous.ts';
import { loadRound } from '../database/load-round.ts';
import { readPrevious } from './read-previous.ts';
import { whileOpening, type Reach } from './with-database.ts';
import { roundOf, type Workspace } from './workspace.ts';

/**
 * Opens a workspace and its database, and works with models that fit the scheme, the units and the
 * round before as they are now. `notes` say why the round is not compared with the one before, where
 * that cannot be.
 */
export function withModels<T>(
  directory: string,
  work: (workspace: Workspace, database: Database, notes: readonly Finding[]) => Promise<T>,
  reach: Reach = 'nothing',
): Promise<T> {
  return whileOpening(
    directory,
    async (opening) => {
      const [workspace, database] = await allDone([opening.workspace(), opening.database]);
      const loaded = await keptFingerprint(database, 'previous');
      const { previous, findings } = await readPrevious(workspace, loaded);
      await database.transaction(async () => {
        await loadRound(database, roundOf(workspace));
        if (previous !== 'loaded') await loadPrevious(database, workspace.scheme, previous);
        await ensureModels(database);
      });
      return work(workspace, database, findings);
    },
    { reach },
  );
}
