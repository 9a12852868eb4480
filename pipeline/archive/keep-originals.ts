import { writeDurably } from '../files/write-durably.ts';
import { originalPath } from './original-path.ts';

/** A file as it was handed in. */
export interface Original {
  /** Of its bytes, in hex. */
  readonly sha256: string;
  /** In lower case: `.xlsx`, `.csv`. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps files as they were handed in in the archive of a workspace; when it returns they outlast a power
 * cut. To keep the same file again changes nothing. Many in one call cost little more than one.
 *
 * Throws an error of the file system, such as `ENOSPC`.
 */
export function keepOriginals(directory: string, originals: readonly Original[]): Promise<void> {
  return writeDurably(
    originals.map(({ sha256, ending, bytes }) => ({
      path: originalPath(directory, sha256, ending),
      data: bytes,
    })),
  );
}
