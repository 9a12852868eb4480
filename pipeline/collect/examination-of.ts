import { canonicalScheme } from '#core/scheme/hash.ts';
import { beijingDay } from '../wording/beijing-time.ts';
import { publicKey } from '../workspace/keys.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { SentExamination } from './examination.ts';
import { ledgerRounds } from './ledger-rounds.ts';

/**
 * What the files of a workspace are held against at a time, ISO 8601 in UTC. Throws a `Failure` where
 * the round has keys and the public one is not there.
 */
export async function examinationOf(
  workspace: Workspace,
  collectedAt: string,
): Promise<SentExamination> {
  const { directory, config, scheme, schemeHash, units } = workspace;
  return {
    scheme: canonicalScheme(scheme),
    schemeHash,
    round: config.round,
    units,
    key: config.keys ? await publicKey(directory) : undefined,
    ledgerRounds: await ledgerRounds(workspace),
    today: beijingDay(collectedAt),
    directory,
  };
}
