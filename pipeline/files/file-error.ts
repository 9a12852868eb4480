import { dirname } from 'node:path';
import { finding, type Finding } from '#core/findings/finding.ts';
import { errorCode } from './error-code.ts';
import { isPartial } from './partial-of.ts';

/** An error of the file system that a user can mend: of rights, kind of file, or room. */
interface FileError extends Error {
  readonly code: string;
  readonly path?: string;
}

const full = new Set<string | undefined>(['ENOSPC', 'EDQUOT', 'EFBIG']);

const mendable = new Set<string | undefined>([
  ...full,
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'EEXIST',
  'EROFS',
  'EBUSY',
  // A folder that has gone meanwhile, or that Node cannot make on a disk that takes none.
  'ENOENT',
  'ENAMETOOLONG',
  'ELOOP',
  'EIO',
]);

export function isFileError(error: unknown): error is FileError {
  return mendable.has(errorCode(error));
}

/** The finding for it; what was half written is told by its folder. */
export function inaccessible({ code, path }: FileError): Finding {
  const shown = path !== undefined && isPartial(path) ? dirname(path) : path;
  const place = shown === undefined ? {} : { file: shown };
  if (full.has(code)) return finding('file.no-space', {}, place);
  if (code === 'ENAMETOOLONG') return finding('file.name-too-long', {}, place);
  return finding('file.inaccessible', { reason: code }, place);
}
