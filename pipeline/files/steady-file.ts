import { closeSync, constants, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';

/** An open file, and whether it stays as it was. */
export interface SteadyFile {
  /** In bytes, when it was opened. */
  readonly size: number;
  /** So many bytes from a place on; fewer where the file has become shorter. */
  read(at: number, length: number): Uint8Array;
  hasChanged(): boolean;
  close(): void;
}

/** Without waiting for the other end of a pipe, and not through a link; 0 where a system has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Opens a file that others may be writing, moving or deleting; `undefined` for what is no plain file.
 * Throws an error of the file system, such as `ENOENT`.
 */
export function openSteadily(path: string): SteadyFile | undefined {
  const file = openSync(path, FLAGS);
  const before = fstatSync(file, { bigint: true });
  if (!before.isFile()) {
    closeSync(file);
    return undefined;
  }
  return {
    size: Number(before.size),
    close: () => closeSync(file),
    hasChanged: () => isOther(before, fstatSync(file, { bigint: true })),
    read(at, length) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const read = readSync(file, bytes, filled, length - filled, at + filled);
        if (read === 0) return bytes.subarray(0, filled);
        filled += read;
      }
      return bytes;
    },
  };
}

function isOther(before: BigIntStats, after: BigIntStats): boolean {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs;
}
