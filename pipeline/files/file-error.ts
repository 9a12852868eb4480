import { finding, type Finding } from '#core/findings/finding.ts';
import { errorCode } from './error-code.ts';

/** An error of the file system that a user can mend: of rights, kind of file, or room. */
interface FileError extends Error {
  readonly code: string;
  readonly path?: string;
}

const mendable = new Set<string | undefined>([
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'EEXIST',
  'EROFS',
  'ENOSPC',
  'EBUSY',
]);

export function isFileError(error: unknown): error is FileError {
  return mendable.has(errorCode(error));
}

/** The finding for it. */
export function inaccessible({ code, path }: FileError): Finding {
  return finding('file.inaccessible', { reason: code }, path === undefined ? {} : { file: path });
}
