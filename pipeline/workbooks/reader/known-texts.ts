import type { Cell } from '#core/workbook/cells.ts';
import { textCell } from './cell-of-text.ts';
import { decodeXstring } from './decode-text.ts';
import { isSameBytes } from './is-same-bytes.ts';
import type { Part } from './part.ts';
import { sampleHash } from './sample-hash.ts';

/** A text that a cell holds, and the cell that holds it and nothing else. */
export interface KnownText {
  readonly text: string;
  readonly cell: Cell;
}

interface KeptText extends KnownText {
  readonly hash: number;
  /** Where its bytes are kept, and how many they are. */
  readonly start: number;
  readonly length: number;
}

/** Bytes of the texts that are kept: when there is no room for one more, all are forgotten. */
const room = new DataView(new ArrayBuffer(1024 * 1024));
/** Most bytes of one of them. */
const MOST_BYTES = 128 * 1024;
let taken = 0;

/** A text is kept in one of the places of a row, and the row follows from its hash. */
const ROWS = 4096;
const PLACES = 4;
const kept: (KeptText | undefined)[] = Array.from({ length: ROWS * PLACES });

/** 1 where a text with a hash that begins so has come. */
const seen = new Uint8Array(2 ** 17);

/**
 * The text of a cell, as `decodeXstring` gives it. What most workbooks of a round say (names, criteria,
 * levels, formulas, pieces of the scheme) is kept when it comes for the second time; a text that is the
 * same in every byte is not decoded again. No file makes it take more than its room, nor look at more
 * than one row.
 */
export function knownText(part: Part, start: number, end: number, isPlain: boolean): KnownText {
  const hash = sampleHash(part.view, start, end);
  const first = (hash & (ROWS - 1)) * PLACES;
  let place = first;
  for (; place < first + PLACES; place += 1) {
    const one = kept[place];
    if (one === undefined) break;
    if (one.hash === hash && isWritten(one, part, start, end)) return one;
  }
  const text = decodeXstring(part.bytes, start, end, isPlain);
  const known = { text, cell: textCell(text) };
  const beginning = hash >>> 15;
  if (seen[beginning] === 0) seen[beginning] = 1;
  else if (place < first + PLACES) keep(place, known, hash, part.bytes.subarray(start, end));
  return known;
}

/** Whether a part has the very bytes of a text between two offsets. */
function isWritten({ start: at, length }: KeptText, { view }: Part, start: number, end: number) {
  return length === end - start && isSameBytes(room, at, view, start, length);
}

function keep(place: number, { text, cell }: KnownText, hash: number, written: Uint8Array): void {
  const { length } = written;
  if (length > MOST_BYTES) return;
  if (taken + length > room.byteLength) {
    kept.fill(undefined);
    seen.fill(0);
    taken = 0;
    return;
  }
  new Uint8Array(room.buffer).set(written, taken);
  kept[place] = { text, cell, hash, start: taken, length };
  taken += length;
}
