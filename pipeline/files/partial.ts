import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { namesIn } from './names-in.ts';

/** Where a file is written until it is whole: beside it, under a hidden name of this process. */
export function partialOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
}

/** Takes away what killed processes left half written in a folder, and leaves what others write now. */
export async function sweepPartials(directory: string): Promise<void> {
  for (const name of await namesIn(directory)) {
    const writer = /^\..+\.(\d+)\.partial$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) {
      await rm(join(directory, name), { force: true });
    }
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
