import type { Dirent } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { isMissing } from './is-missing.ts';
import { writerOf } from './partial-of.ts';

/**
 * Takes away what killed processes left half written in a folder, and in those within it unless `depth`
 * is `itself`; leaves what others write now, by the name that `partialOf` gives.
 */
export async function sweepPartials(
  directory: string,
  depth: 'itself' | 'all' = 'all',
): Promise<void> {
  for (const { name, parentPath } of await entriesIn(directory, depth === 'all')) {
    const writer = writerOf(name);
    if (writer !== undefined && !isRunning(writer)) {
      await rm(join(parentPath, name), { force: true });
    }
  }
}

/** With what each of them is: by its name alone Node would have to look at every one. */
async function entriesIn(directory: string, recursive: boolean): Promise<Dirent[]> {
  try {
    return await readdir(directory, { recursive, withFileTypes: true });
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
