import { Failure } from '#core/findings/failure.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { isFileError } from '../files/file-error.ts';
import { publicKey } from '../workspace/keys.ts';
import { previousDirectory } from '../workspace/rounds.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A round whose rectification ledgers are taken, and what they are held against; plain data. */
export interface LedgerRound {
  readonly round: string;
  /** Whether it is the round that collects, and not the one before it. */
  readonly isCurrent: boolean;
  /** `undefined` where the round before cannot be read: its ledgers are taken by their signature. */
  readonly scheme: (Pick<Scheme, 'id' | 'edition'> & { readonly hash: string }) | undefined;
  /** The public key that signed them, as PEM; `undefined` in a round without keys. */
  readonly key: string | undefined;
}

/** The rounds whose ledgers a workspace takes: its own and the one before. */
export async function ledgerRounds(workspace: Workspace): Promise<readonly LedgerRound[]> {
  const { round, previous } = workspace.config;
  const current = { ...(await groundsOf(workspace)), round, isCurrent: true };
  if (previous === undefined) return [current];
  const before = await opened(workspace.directory, previous);
  const grounds = before ? await groundsOf(before) : { scheme: undefined, key: current.key };
  return [current, { ...grounds, round: previous, isCurrent: false }];
}

async function groundsOf({ directory, config, scheme, schemeHash }: Workspace) {
  const { id, edition } = scheme;
  return {
    scheme: { id, edition, hash: schemeHash },
    key: config.keys ? await publicKey(directory) : undefined,
  };
}

/** The round before, if it can be read: whatever ails it keeps nothing from being collected. */
async function opened(directory: string, round: string): Promise<Workspace | undefined> {
  try {
    const folder = await previousDirectory(directory, round);
    return folder === undefined ? undefined : await openWorkspace(folder);
  } catch (error) {
    if (error instanceof Failure || isFileError(error)) return undefined;
    throw error;
  }
}
