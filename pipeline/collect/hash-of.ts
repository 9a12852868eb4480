import { hash } from 'node:crypto';
import type { OpenedFile } from './opened-file.ts';

/** SHA-256 of a file's bytes, in hex; of its name for one that was never read, so that it too is told once. */
export function hashOf({ file, bytes }: OpenedFile): string {
  return hash('sha256', bytes.length === 0 ? file : bytes, 'hex');
}
