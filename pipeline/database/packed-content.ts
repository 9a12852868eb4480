import { deserialize, serialize } from 'node:v8';
import type { FileContent } from './file-content.ts';

/**
 * What a file says, as bytes: they travel between threads without being copied, and wait to be stored
 * outside the heap.
 */
export type PackedContent = Uint8Array<ArrayBuffer>;

/** Packs what a file says; the bytes share their buffer with nothing else. */
export function packContent(content: FileContent): PackedContent {
  return new Uint8Array(serialize(content));
}

/** What was packed by this same program. */
export function unpackContent(packed: PackedContent): FileContent {
  return deserialize(packed) as FileContent;
}
