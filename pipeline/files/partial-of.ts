import { basename, dirname, join } from 'node:path';

/** Where a file is written until it is whole: beside it, under a hidden name of this process. */
export function partialOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
}

/** Whether a path is one that `partialOf` gave, to whatever process. */
export function isPartial(path: string): boolean {
  return writerOf(path) !== undefined;
}

/** The process that writes, or wrote, a partial file or the log of a partial database; `undefined` of all others. */
export function writerOf(path: string): number | undefined {
  const pid = /^\..+\.(\d+)\.partial(?:\.wal)?$/.exec(basename(path))?.[1];
  return pid === undefined ? undefined : Number(pid);
}
