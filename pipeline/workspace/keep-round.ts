import { cp, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';
import { isFileError } from '../files/file-error.ts';
import { namesIn } from '../files/names-in.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { keysFolder } from './keys.ts';
import { keptFolder } from './rounds.ts';
import { workspaceFiles } from './workspace.ts';

/** Renames a file or folder, as `rename` of Node does. */
export type Move = (from: string, to: string) => Promise<void>;

/** The files that a round starts with. */
export interface NewRound {
  readonly config: string;
  readonly scheme: Uint8Array;
  readonly units: Uint8Array | string;
}

const { config, scheme, units, database, editions, issued, receipts, reports, next } =
  workspaceFiles;

/** What is moved. Without its scheme no command takes a folder for a round, so that goes first. */
const moved = [scheme, units, database, `${database}.wal`, issued, receipts, reports];
/** What both rounds have. */
const copied = [config, keysFolder, editions];

/**
 * Moves the current round into the folder where it is kept and puts the next one in its place.
 *
 * Throws a `Failure` where something cannot be moved; all is back in its place then, or, where that
 * cannot be either, `recover` puts it there later. The same holds if the program is stopped: the
 * round's files are moved for good only when the next one's settings take the place of its own.
 */
export async function keepRound(
  directory: string,
  round: string,
  files: NewRound,
  move: Move = rename,
): Promise<void> {
  const kept = keptFolder(directory, round);
  const staged = join(directory, next);
  await writeAtomically(join(staged, config), files.config);
  await writeAtomically(join(staged, units), files.units);
  await writeAtomically(join(staged, scheme), files.scheme);
  try {
    await mkdir(kept, { recursive: true });
    for (const name of copied) {
      const from = join(directory, name);
      if (await exists(from)) await cp(from, join(kept, name), { recursive: true });
    }
    await moveEach(moved, directory, kept, move);
    await moveEach([units, config, scheme], staged, directory, move);
  } catch (error) {
    const isRecovered = await recovered(directory, round, move);
    if (!isFileError(error)) throw error;
    const { code: reason, path: file } = error;
    throw new Failure([
      finding('round.not-movable', { reason }, file === undefined ? {} : { file }),
      ...(isRecovered ? [] : [finding('round.cut-off', {}, { file: directory })]),
    ]);
  }
  await rm(staged, { recursive: true });
}

/**
 * Takes back a move that was cut off, or finishes it where all was moved; nothing where there was
 * none. `round` is the current one by its settings.
 */
export async function recover(
  directory: string,
  round: string,
  move: Move = rename,
): Promise<void> {
  const staged = join(directory, next);
  const kept = keptFolder(directory, round);
  if (!(await exists(staged))) return;
  const isUnderWay = await exists(join(staged, config));
  if (isUnderWay && (await exists(kept))) {
    await moveEach(moved.toReversed(), kept, directory, move);
    for (const name of copied) await rm(join(kept, name), { recursive: true, force: true });
    if ((await namesIn(kept)).length === 0) await rmdir(kept);
  }
  if (!isUnderWay) await moveEach([scheme], staged, directory, move);
  await rm(staged, { recursive: true });
}

async function recovered(directory: string, round: string, move: Move): Promise<boolean> {
  try {
    await recover(directory, round, move);
    return true;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return false;
  }
}

async function moveEach(
  names: readonly string[],
  from: string,
  to: string,
  move: Move,
): Promise<void> {
  for (const name of names) {
    if (await exists(join(from, name))) await move(join(from, name), join(to, name));
  }
}
