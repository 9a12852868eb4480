import type { SteadyFile } from '../steady-file.ts';
import { readDirectoryHeader } from './directory-header.ts';
import { uint16 } from './fields.ts';
import { findDirectory } from './find-directory.ts';

/** The records at the end of a zip, with the longest comment (APPNOTE 4.3.14 to 4.3.16). */
const TAIL = 56 + 20 + 22 + 0xff_ff;
/** As many bytes as tell what kind of file it is, if it is no zip. */
const BEGINNING = 8;
/** Of an entry's own header (APPNOTE 4.3.7), without its name and extra field. */
const LOCAL_SIZE = 30;

/**
 * The bytes of a zip in a file as far as they are looked at: how it begins, its directory and the
 * entries' own headers. The others are not read and stand as zeros, which take no memory.
 */
export function zipOutline(file: SteadyFile): Uint8Array {
  const outline = new Uint8Array(file.size);
  const fill = (from: number, to: number) => {
    const [start, end] = [Math.max(0, from), Math.min(file.size, to)];
    if (start < end) outline.set(file.read(start, end - start), start);
  };
  fill(0, BEGINNING);
  fill(file.size - TAIL, file.size);
  const place = findDirectory(outline);
  if ('fault' in place) return outline;
  fill(place.start, place.end);
  let at = place.start;
  for (let left = place.entries; left > 0; left -= 1) {
    const header = readDirectoryHeader(outline, at, place.end);
    if (header === undefined) break;
    const local = place.base + header.offset;
    fill(local, local + LOCAL_SIZE);
    fill(local + LOCAL_SIZE, local + LOCAL_SIZE + uint16(outline, local + 26));
    at += header.length;
  }
  return outline;
}
