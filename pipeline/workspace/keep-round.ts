import { cp, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';
import { isFileError } from '../files/file-error.ts';
import { namesIn } from '../files/names-in.ts';
import { writeDurably } from '../files/write-durably.ts';
import { keysFolder } from './keys.ts';
import { keptFolder } from './rounds.ts';
import { workspaceFiles } from './workspace.ts';

/** Renames a file or folder, as `rename` of Node does. */
export type Move = (from: string, to: string) => Promise<void>;

/** How a move that was cut off was ended: all was taken back, or what was left followed. */
export type Recovery = 'back' | 'forward';

/** The files that a round starts with. */
export interface NewRound {
  readonly config: string;
  readonly scheme: Uint8Array;
  readonly units: Uint8Array | string;
}

const { config, scheme, units, database, rebuilt, editions, issued } = workspaceFiles;
const { receipts, archive, reports, next } = workspaceFiles;

/** What is moved. Without its scheme no command takes a folder for a round, so that goes first. */
const moved = [
  scheme,
  units,
  database,
  `${database}.wal`,
  issued,
  receipts,
  archive,
  reports,
  rebuilt,
];
/** What both rounds have. */
const copied = [config, keysFolder, editions];

/**
 * Moves the current round into the folder where it is kept and puts the next one in its place.
 *
 * Throws a `Failure` where something cannot be moved; all is back in its place then, or, where that
 * cannot be either, `recover` puts it there later. The same holds if the program is stopped: the
 * round's files are moved for good only when the next one's settings take the place of its own. Of
 * what follows them, what cannot be moved at once is tried again.
 */
export async function keepRound(
  directory: string,
  round: string,
  files: NewRound,
  move: Move = rename,
): Promise<void> {
  const kept = keptFolder(directory, round);
  const staged = join(directory, next);
  await writeDurably([
    { path: join(staged, config), data: files.config },
    { path: join(staged, units), data: files.units },
    { path: join(staged, scheme), data: files.scheme },
  ]);
  try {
    await mkdir(kept, { recursive: true });
    for (const name of copied) {
      const from = join(directory, name);
      if (await exists(from)) await cp(from, join(kept, name), { recursive: true });
    }
    await moveEach(moved, directory, kept, move);
    await moveEach([units, config, scheme], staged, directory, move);
  } catch (error) {
    const recovery = await recovered(directory, round, move);
    if (recovery === 'forward') return;
    if (!isFileError(error)) throw error;
    const { code: reason, path: file } = error;
    throw new Failure([
      finding('round.not-movable', { reason }, file === undefined ? {} : { file }),
      ...(recovery === 'back' ? [] : [finding('round.cut-off', {}, { file: directory })]),
    ]);
  }
  await rm(staged, { recursive: true });
}

/**
 * Takes back a move that was cut off, or finishes it where the next round's settings are in their
 * place, and says which; `undefined` where there was none. `round` is the current one by its settings.
 */
export async function recover(
  directory: string,
  round: string,
  move: Move = rename,
): Promise<Recovery | undefined> {
  const staged = join(directory, next);
  const recovery = await recoveryOf(staged);
  if (recovery === 'back') {
    await takeBack(directory, keptFolder(directory, round), move);
    // Without its settings the scheme would be taken for one that is to follow.
    await rm(join(staged, scheme), { force: true });
  }
  if (recovery === 'forward') await move(join(staged, scheme), join(directory, scheme));
  await rm(staged, { recursive: true, force: true });
  return recovery;
}

/** Settings that still wait have not taken their place; a scheme without them is all that is left. */
async function recoveryOf(staged: string): Promise<Recovery | undefined> {
  if (await exists(join(staged, config))) return 'back';
  return (await exists(join(staged, scheme))) ? 'forward' : undefined;
}

async function takeBack(directory: string, kept: string, move: Move): Promise<void> {
  if (!(await exists(kept))) return;
  await moveEach(moved.toReversed(), kept, directory, move);
  for (const name of copied) await rm(join(kept, name), { recursive: true, force: true });
  if ((await namesIn(kept)).length === 0) await rmdir(kept);
}

async function recovered(
  directory: string,
  round: string,
  move: Move,
): Promise<Recovery | undefined> {
  try {
    return await recover(directory, round, move);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
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
