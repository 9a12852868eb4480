import { join, relative } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { fingerprintOf } from '../database/fingerprints.ts';
import type { PreviousRound } from '../database/load-previous.ts';
import { readStanding } from '../database/read-standing.ts';
import { exists } from '../files/exists.ts';
import { inaccessible, isFileError } from '../files/file-error.ts';
import { programVersion } from '../program-version.ts';
import { previousDirectory } from './rounds.ts';
import { openWorkspace } from './open-workspace.ts';
import { workspaceFiles, type Workspace } from './workspace.ts';

/** The round before one, or why it is not compared with it. */
export interface ReadPrevious {
  /** `'loaded'` where the database holds all of it. */
  readonly previous: PreviousRound | 'loaded' | undefined;
  /** Warnings: whatever ails the round before, this one is ranked. */
  readonly findings: readonly Finding[];
}

/**
 * Reads what the round before came to when it was last ranked; nothing where none is set. `loaded` is
 * the fingerprint of what the database of this round holds of it.
 */
export async function readPrevious(
  workspace: Workspace,
  loaded: string | undefined,
): Promise<ReadPrevious> {
  const { directory, config } = workspace;
  const round = config.previous;
  if (round === undefined) return { previous: undefined, findings: [] };
  const folder = await previousDirectory(directory, round);
  if (folder === undefined) return without(finding('previous.missing', { round }));
  try {
    const { scheme, schemeHash } = await openWorkspace(folder);
    const version = await programVersion();
    const comparedBy = (standing: string) =>
      fingerprintOf([standing, round, schemeHash, workspace.schemeHash, version]);
    const database = join(folder, workspaceFiles.database);
    const standing = (await exists(database))
      ? await readStanding(database, (its) => comparedBy(its) === loaded)
      : undefined;
    if (standing === 'known') return { previous: 'loaded', findings: [] };
    if (standing === undefined || standing.rankings.length === 0) {
      return without(finding('previous.unranked', { round }));
    }
    if (standing.schemeHash !== schemeHash) {
      return without(finding('previous.changed', { round }));
    }
    const { schemeHash: _, ...came } = standing;
    const fingerprint = comparedBy(standing.fingerprint);
    return { previous: { ...came, round, scheme, fingerprint }, findings: [] };
  } catch (error) {
    const faults = faultsIn(error, relative(directory, folder));
    if (faults === undefined) throw error;
    return without(finding('previous.unreadable', { round }), ...faults);
  }
}

function without(...findings: Finding[]): ReadPrevious {
  return { previous: undefined, findings };
}

/** A fault of the round before keeps only from comparing with it; its file is named from here. */
function faultsIn(error: unknown, folder: string): readonly Finding[] | undefined {
  if (isFileError(error)) return [{ ...inaccessible(error), severity: 'warning' }];
  if (!(error instanceof Failure)) return undefined;
  return error.findings.map((fault) => ({
    ...fault,
    severity: 'warning',
    place: { ...fault.place, file: join(folder, fault.place.file ?? '') },
  }));
}
