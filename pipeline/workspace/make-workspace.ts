import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { isMissing } from '../files/is-missing.ts';
import { readGiven } from '../files/read-given.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { findScheme } from '../schemes/find-scheme.ts';
import { divisionsFile } from '../schemes/seeds.ts';
import { writeConfig } from './config.ts';
import { makeKeys } from './keys.ts';
import { readUnits, writeUnits } from './units.ts';
import { openWorkspace, workspaceFiles, type Workspace } from './workspace.ts';

/** What a round is set up from. */
export interface Setup {
  /** Id of a scheme that comes with the program, or path of a YAML file. */
  readonly scheme: string;
  /** Prefix of division codes (`62` for Gansu), or path of a CSV of units. */
  readonly divisions: string;
  /** Name of the round; the year of the scheme's evaluation date unless given. */
  readonly round?: string | undefined;
  readonly keys: boolean;
  readonly simulated: boolean;
}

/**
 * Sets up a workspace; nothing is written unless everything is in order.
 *
 * Throws a `Failure` where there is a workspace already, or for every fault of scheme or units.
 */
export async function makeWorkspace(directory: string, setup: Setup): Promise<Workspace> {
  if (await exists(join(directory, workspaceFiles.config))) {
    throw new Failure([finding('workspace.exists', { directory })]);
  }
  const { scheme, bytes } = await findScheme(setup.scheme);
  const units = await findUnits(setup.divisions);

  const config = {
    round: setup.round ?? scheme.evaluationDate.slice(0, 4),
    keys: setup.keys,
    simulated: setup.simulated,
  };
  await writeAtomically(join(directory, workspaceFiles.units), writeUnits(units));
  await writeAtomically(join(directory, workspaceFiles.scheme), bytes);
  if (setup.keys) await makeKeys(directory);
  await writeAtomically(join(directory, workspaceFiles.config), writeConfig(config));
  return openWorkspace(directory);
}

async function findUnits(divisions: string) {
  const byPrefix = /^\d{1,6}$/.test(divisions);
  const file = byPrefix ? divisionsFile : divisions;
  const { units, findings } = readUnits(await readGiven(file), file);
  if (findings.length > 0) throw new Failure(findings);
  const chosen = byPrefix ? units.filter((unit) => unit.code.startsWith(divisions)) : units;
  if (chosen.length === 0) throw new Failure([finding('units.none', { prefix: divisions })]);
  return chosen;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
