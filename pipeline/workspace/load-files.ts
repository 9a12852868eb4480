import type { Database } from '../database/database.ts';
import { fingerprintOf, keepFingerprint, keptFingerprint } from '../database/fingerprints.ts';
import type { OpeningWorkspace } from './with-database.ts';
import { roundOf } from './workspace.ts';

/**
 * Loads the round of a workspace that is being opened, as `loadRound` does; reads no more of it than its
 * mark where the round that stands in the database was loaded from the same files.
 */
export async function loadFiles(
  { mark, workspace }: Pick<OpeningWorkspace, 'mark' | 'workspace'>,
  database: Database,
): Promise<void> {
  const loadedFrom = async (files: string) =>
    fingerprintOf([files, await keptFingerprint(database, 'round')]);
  if ((await keptFingerprint(database, 'files')) === (await loadedFrom(await mark()))) return;
  const { loadRound } = await import('../database/load-round.ts');
  const read = await workspace();
  await database.transaction(async () => {
    await loadRound(database, roundOf(read));
    await keepFingerprint(database, 'files', await loadedFrom(read.mark));
  });
}
