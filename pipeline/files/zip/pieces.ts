import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { PackedEntry } from './write-zip.ts';

/** A piece of an entry's content with deflate blocks of its own, which end on a byte and refer to nothing before them. */
export interface Piece {
  readonly content: Uint8Array;
  readonly blocks: readonly Uint8Array[];
}

/** Most bytes of a stored block (RFC 1951, 3.2.4). */
const MOST_STORED = 0xff_ff;

/** Ends the blocks of an entry: a stored one of nothing, marked as the last. */
const LAST = storedHeader(0, true);

/** A piece that is written many times: compressed. */
export function deflatedPiece(content: Uint8Array): Piece {
  return compressed(content, constants.Z_DEFAULT_COMPRESSION);
}

/** A large piece that is written once: compressed in half the time, to an eighth more. */
export function quicklyDeflatedPiece(content: Uint8Array): Piece {
  return compressed(content, constants.Z_BEST_SPEED);
}

function compressed(content: Uint8Array, level: number): Piece {
  const blocks = deflateRawSync(content, { level, finishFlush: constants.Z_SYNC_FLUSH });
  return { content, blocks: [blocks] };
}

/** A small piece that is written once: as it is. */
export function storedPiece(content: Uint8Array): Piece {
  const blocks: Uint8Array[] = [];
  for (let start = 0; start < content.length; start += MOST_STORED) {
    const block = content.subarray(start, start + MOST_STORED);
    blocks.push(storedHeader(block.length, false), block);
  }
  return { content, blocks };
}

/** A deflated entry whose content is the pieces in their order. */
export function entryOf(name: string, pieces: readonly Piece[]): PackedEntry {
  return {
    name,
    method: 8,
    crc32: pieces.reduce((sum, { content }) => crc32(content, sum), 0),
    size: pieces.reduce((sum, { content }) => sum + content.length, 0),
    data: [...pieces.flatMap(({ blocks }) => blocks), LAST],
  };
}

function storedHeader(length: number, last: boolean): Uint8Array {
  const header = Buffer.alloc(5);
  header.writeUInt8(last ? 1 : 0, 0);
  header.writeUInt16LE(length, 1);
  header.writeUInt16LE(0xff_ff - length, 3);
  return header;
}
