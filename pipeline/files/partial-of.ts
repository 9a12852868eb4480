import { basename, dirname, join } from 'node:path';

/** Where a file is written until it is whole: beside it, under a hidden name of this process. */
export function partialOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
}
