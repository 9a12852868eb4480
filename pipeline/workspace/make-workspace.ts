import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';
import { sweepPartials } from '../files/sweep-partials.ts';
import { writeDurably } from '../files/write-durably.ts';
import { findScheme } from '../schemes/find-scheme.ts';
import { usualName, writeConfig } from './config.ts';
import { findUnits } from './find-units.ts';
import { keysFolder, makeKeys } from './keys.ts';
import { kindFaults } from './kind-faults.ts';
import { writeUnits } from './units.ts';
import { openWorkspace } from './open-workspace.ts';
import { workspaceFiles, type Workspace } from './workspace.ts';

/** What a round is set up from. */
export interface Setup {
  /** Id of a scheme that comes with the program, or path of a YAML file. */
  readonly scheme: string;
  /** Prefix of division codes (`62` for Gansu), or path of a CSV of units. */
  readonly divisions: string;
  /** Name of the round; the last year of the scheme's period that is evaluated unless given. */
  readonly round?: string | undefined;
  readonly keys: boolean;
  readonly simulated: boolean;
}

/**
 * Sets up a workspace; nothing is written unless everything is in order.
 *
 * Throws a `Failure` where there is a workspace already or another list of units or scheme, for every
 * fault of scheme or units, or for every kind of unit that no leaf of the scheme applies to.
 */
export async function makeWorkspace(directory: string, setup: Setup): Promise<Workspace> {
  if (await exists(join(directory, workspaceFiles.config))) {
    throw new Failure([finding('workspace.exists', { directory })]);
  }
  const { scheme, bytes } = await findScheme(setup.scheme);
  const units = await findUnits(setup.divisions);
  const faults = kindFaults(scheme, units);
  if (faults.length > 0) throw new Failure(faults);

  const files = [
    { path: join(directory, workspaceFiles.units), data: Buffer.from(writeUnits(units)) },
    { path: join(directory, workspaceFiles.scheme), data: bytes },
  ];
  await refuseOthers(directory, files);
  await sweepPartials(directory, 'itself');
  await sweepPartials(join(directory, keysFolder));
  const config = {
    round: setup.round ?? usualName(scheme),
    keys: setup.keys,
    simulated: setup.simulated,
  };
  await writeDurably(files);
  if (setup.keys) await makeKeys(directory);
  const path = join(directory, workspaceFiles.config);
  await writeDurably([{ path, data: writeConfig(config) }]);
  return openWorkspace(directory);
}

/** Throws a `Failure` where somebody's own files would be written over; what a stopped call left is the same. */
async function refuseOthers(
  directory: string,
  files: readonly { readonly path: string; readonly data: Uint8Array }[],
): Promise<void> {
  for (const { path, data } of files) {
    if ((await exists(path)) && !(await readFile(path)).equals(data)) {
      const file = basename(path);
      throw new Failure([finding('workspace.not-empty', { directory }, { file })]);
    }
  }
}
