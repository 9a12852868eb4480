import { basename } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { errorCode } from '../files/error-code.ts';

/** What systems answer where a file is held open, is a folder, or may not be written. */
const refusals = new Set<string | undefined>([
  'EACCES',
  'EBUSY',
  'EEXIST',
  'EISDIR',
  'ENOTDIR',
  'ENOTEMPTY',
  'EPERM',
  'EROFS',
]);

/** Does `work`, which writes a file; throws a `Failure` where the file may not be written. */
export async function tellUnwritable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!refusals.has(errorCode(error))) throw error;
    const file = basename(path);
    throw new Failure([finding('report.unwritable', { file }, { file: path })]);
  }
}
