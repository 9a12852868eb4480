import type { Dirent } from 'node:fs';
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
  for (const { name, parentPath } of await entriesIn(directory)) {
    const writer = writerOf(name);
    if (writer !== undefined && !isRunning(writer)) {
      await rm(join(parentPath, name), { force: true });
    }
  }
}

/** With what each of them is: by its name alone Node would have to look at every one. */
async function entriesIn(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { recursive: true, withFileTypes: true });
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
