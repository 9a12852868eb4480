import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { isMissing } from './is-missing.ts';
import { writerOf } from './partial-of.ts';

/**
 * Takes away what killed processes left half written in a folder and those within it; leaves what
 * others write now, by the name that `partialOf` gives.
 */
export async function sweepPartials(directory: string): Promise<void> {
  for (const name of await allNamesIn(directory)) {
    const writer = writerOf(name);
    if (writer !== undefined && !isRunning(writer)) {
      await rm(join(directory, name), { force: true });
    }
  }
}

async function allNamesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory, { recursive: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A process of another user may not be signalled, but is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
