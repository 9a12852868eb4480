import { originalPath } from '../archive/original-path.ts';
import type { FileWorkbook } from '../workbooks/file-workbook.ts';
import type { ReadLimits } from '../workbooks/limits.ts';
import { readOurs } from '../workbooks/read-ours.ts';
import { hashOf } from './hash-of.ts';
import { readSource } from './read-source.ts';

/** Reads the workbook that the archive keeps under a SHA-256 that somebody states, if there is one. */
export type KeptWorkbook = (sha256: string) => FileWorkbook | undefined;

/** Reads workbooks of a workspace's archive, within the limits. */
export function keptWorkbooksOf(directory: string, limits: ReadLimits): KeptWorkbook {
  return (sha256) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    const source = readSource(sha256, originalPath(directory, sha256, '.xlsx'), limits.bytes);
    if ('missed' in source || hashOf(source) !== sha256) return undefined;
    return readOurs(source.bytes, limits).workbook;
  };
}
