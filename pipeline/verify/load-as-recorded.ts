import type { Finding } from '#core/findings/finding.ts';
import { NO_PREVIOUS } from '../database/fingerprints.ts';
import { loadPrevious } from '../database/load-previous.ts';
import { loadRound } from '../database/load-round.ts';
import type { Database } from '../database/database.ts';
import { recordedFingerprints } from '../database/recorded-fingerprints.ts';
import { readPrevious } from '../workspace/read-previous.ts';
import { roundOf, type Workspace } from '../workspace/workspace.ts';

/**
 * Loads the round of a workspace, and the round before as far as the database `recorded` had it loaded:
 * only ranking, and not collecting, looks at that. All of it where there is none beside. Returns why
 * the round before cannot be compared with.
 */
export async function loadAsRecorded(
  database: Database,
  workspace: Workspace,
  hasRecorded: boolean,
): Promise<readonly Finding[]> {
  const marks = hasRecorded ? await recordedFingerprints(database) : undefined;
  const loaded = marks?.get('previous');
  const isWanted = marks === undefined || (loaded !== undefined && loaded !== NO_PREVIOUS);
  const { previous, findings } = isWanted
    ? await readPrevious(workspace, undefined)
    : { previous: undefined, findings: [] };
  await database.transaction(async () => {
    await loadRound(database, roundOf(workspace));
    if (previous !== 'loaded' && (isWanted || loaded !== undefined)) {
      await loadPrevious(database, workspace.scheme, previous);
    }
  });
  return findings;
}
