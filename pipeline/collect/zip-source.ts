import { createHash } from 'node:crypto';
import type { SteadyFile } from '../files/steady-file.ts';
import type { ZipEntry } from '../files/zip/read-directory.ts';
import { zipOutline } from '../files/zip/zip-outline.ts';

/** A zip of which one entry after the other is read. */
export interface ZipSource {
  readonly size: number;
  /** Its bytes, as far as its directory is concerned. */
  readonly outline: Uint8Array;
  /** The bytes of an entry as they lie in the zip. */
  packed(entry: ZipEntry): Uint8Array;
  /** SHA-256 of all its bytes, in hex. */
  sha256(): string;
}

/** A zip in memory, such as one within another. */
export function zipInMemory(bytes: Uint8Array): ZipSource {
  return {
    size: bytes.length,
    outline: bytes,
    packed: ({ start, compressedSize }) => bytes.slice(start, start + compressedSize),
    sha256: () => createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Bytes of a file that are hashed at a time. */
const PIECE = 1024 * 1024;

/** A zip in a file. */
export function zipInFile(file: SteadyFile): ZipSource {
  return {
    size: file.size,
    outline: zipOutline(file),
    packed: ({ start, compressedSize }) => file.read(start, compressedSize),
    sha256() {
      const hash = createHash('sha256');
      for (let at = 0; at < file.size; at += PIECE) {
        hash.update(file.read(at, Math.min(PIECE, file.size - at)));
      }
      return hash.digest('hex');
    },
  };
}
