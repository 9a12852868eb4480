import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';
import { namesIn } from '../files/names-in.ts';
import { findScheme } from '../schemes/find-scheme.ts';
import { usualName, writeConfig } from './config.ts';
import { refuseChangedEdition } from './editions.ts';
import { findUnits } from './find-units.ts';
import { keepRound, recover, type Move } from './keep-round.ts';
import { makeKeys } from './keys.ts';
import { kindFaults } from './kind-faults.ts';
import { refuseChangedRound } from './refuse-changed-round.ts';
import { homeOf, keptFolder, roundsOf } from './rounds.ts';
import { writeUnits } from './units.ts';
import { openWorkspace } from './open-workspace.ts';
import { workspaceFiles, type Workspace } from './workspace.ts';

/** What the next round is set up from; what is not given carries on. */
export interface NextSetup {
  /** Id of a scheme that comes with the program, or path of a YAML file. */
  readonly scheme?: string | undefined;
  /** Prefix of division codes, or path of a CSV of units. */
  readonly divisions?: string | undefined;
  /** Name of the round; the last year of the scheme's period that is evaluated unless given. */
  readonly round?: string | undefined;
  /** Signs from this round on; one with keys is followed by one with keys anyway. */
  readonly keys: boolean;
}

/**
 * Opens the next round of a workspace; the one so far is kept in a folder of its own. Nothing is
 * moved unless everything is in order, and what cannot be moved whole is taken back. Where an earlier
 * call was cut off at its last file, that call's round is opened and no other.
 *
 * Throws a `Failure` for every fault of workspace, scheme, units or name, or where another program
 * holds a file of the round.
 */
export async function openNextRound(
  directory: string,
  setup: NextSetup,
  move?: Move,
): Promise<Workspace> {
  const [standing] = await roundsOf(directory);
  if (standing?.directory === directory) {
    const recovery = await recover(directory, standing.round, move);
    if (recovery === 'forward') return openWorkspace(directory);
  }
  const current = await openWorkspace(directory);
  const { config } = current;
  const { scheme, bytes } =
    setup.scheme === undefined
      ? { scheme: current.scheme, bytes: await readFile(join(directory, workspaceFiles.scheme)) }
      : await findScheme(setup.scheme);
  await refuseChangedEdition({ ...current, scheme });
  const units = setup.divisions === undefined ? current.units : await findUnits(setup.divisions);
  const round = setup.round ?? usualName(scheme);
  const faults = [
    ...kindFaults(scheme, units),
    ...(await nameFaults(directory, config.round, round)),
  ];
  if (faults.length > 0) throw new Failure(faults);
  await refuseChangedRound(current);

  if (setup.keys) await makeKeys(directory);
  const next = { ...config, round, previous: config.round, keys: config.keys || setup.keys };
  const files = {
    config: writeConfig(next),
    scheme: bytes,
    units:
      setup.divisions === undefined
        ? await readFile(join(directory, workspaceFiles.units))
        : writeUnits(units),
  };
  await keepRound(directory, config.round, files, move);
  return openWorkspace(directory);
}

/** Names tell rounds apart, and so do the folders that are named for them. */
async function nameFaults(directory: string, before: string, round: string): Promise<Finding[]> {
  const home = homeOf(directory);
  if (home !== undefined && (await exists(join(home, workspaceFiles.config)))) {
    return [finding('round.kept', { home }, { file: directory })];
  }
  const rounds = await roundsOf(directory);
  if (rounds.some((one) => one.round === round)) return [finding('round.exists', { round })];
  const taken = (await namesIn(join(directory, workspaceFiles.rounds))).map(comparableName);
  const folders = [before, round].map((name) => basename(keptFolder(directory, name)));
  return folders.flatMap((folder, index) => {
    const others = [...taken, ...folders.slice(0, index).map(comparableName)];
    if (!others.includes(comparableName(folder))) return [];
    const file = join(workspaceFiles.rounds, folder);
    return [finding('round.folder-taken', { round: index === 0 ? before : round }, { file })];
  });
}

/** Many systems take names for one that differ in case only. */
function comparableName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
