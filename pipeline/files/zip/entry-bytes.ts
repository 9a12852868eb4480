import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './read-directory.ts';
import type { ZipFault } from './zip-fault.ts';
import type { ZipLimits } from './zip-limits.ts';

const STORED = 0;
const DEFLATED = 8;

/** Up to this size, in bytes, an entry may have any ratio: there is no harm in it. */
const SMALL = 1024 * 1024;

/**
 * The content of an entry, unpacked within the limits; a fault where it is not what the directory
 * declares. Never throws, and never unpacks more than is declared.
 */
export function entryBytes(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Pick<ZipLimits, 'partBytes' | 'ratio'>,
): Uint8Array | ZipFault {
  const { name, method, size, compressedSize, start } = entry;
  if (entry.encrypted) return { kind: 'encrypted', name };
  if (method !== STORED && method !== DEFLATED) return { kind: 'unknown-method', name, method };
  if (size > limits.partBytes) {
    return { kind: 'part-too-large', name, bytes: size, limit: limits.partBytes };
  }
  if (size > SMALL && size > compressedSize * limits.ratio) {
    return { kind: 'ratio', name, limit: limits.ratio };
  }
  const packed = bytes.subarray(start, start + compressedSize);
  const content = method === STORED ? packed : inflated(packed, size);
  if (content?.length !== size || crc32(content) !== entry.crc32) {
    return { kind: 'content-damaged', name };
  }
  return content;
}

/** Inflates what should come to `size` bytes; `undefined` where it is no deflate or comes to more. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // With a byte to spare zlib knows in the first chunk that it is done; it refuses one below 64.
    const chunkSize = Math.max(64, size + 1);
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(1, size) });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
