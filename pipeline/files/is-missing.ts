import { errorCode } from './error-code.ts';

/** Whether an error of the file system says that there is no such file: nothing, or a folder. */
export function isMissing(error: unknown): boolean {
  return codes.has(errorCode(error));
}

const codes = new Set<string | undefined>(['ENOENT', 'ENOTDIR', 'EISDIR']);
