import { readDirectoryHeader, type DirectoryHeader } from './directory-header.ts';
import { uint16, uint32 } from './fields.ts';
import { findDirectory, type DirectoryPlace } from './find-directory.ts';
import type { ZipFault } from './zip-fault.ts';
import type { ZipLimits } from './zip-limits.ts';

/** An entry of a zip, as its directory declares it. */
export interface ZipEntry {
  /**
   * As its author saw it. It may climb out of a folder, stand for one, or occur twice: here a name is
   * a name and never a path.
   */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** When it was last changed: a number that grows with time. */
  readonly changed: number;
  readonly crc32: number;
  /** Bytes in the zip. */
  readonly compressedSize: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** Offset of its data in the file. */
  readonly start: number;
}

/** What a zip holds, in the order of its directory, or why it is not read. */
export type ZipDirectory =
  | { readonly entries: readonly ZipEntry[]; readonly fault?: undefined }
  | { readonly fault: ZipFault };

/**
 * Reads the directory of a zip (APPNOTE 4.3) without unpacking anything. Never throws: of a zip that
 * is not whole, or whose entries share bytes, the first fault is given. Each entry's own header must
 * bear the name and method that the directory does, so that a program that reads the zip from its
 * front finds the same.
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): ZipDirectory {
  const place = findDirectory(bytes);
  if ('fault' in place) return place;
  if (place.entries > limits.entries) {
    const { entries } = place;
    return { fault: { kind: 'too-many-entries', entries, limit: limits.entries } };
  }
  const headers = readHeaders(bytes, place);
  if (headers === undefined) return { fault: { kind: 'directory-damaged' } };
  if (headers.some(({ disk }) => disk !== 0)) return { fault: { kind: 'several-disks' } };
  const unpacked = headers.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > limits.unpackedBytes) {
    return { fault: { kind: 'too-large', bytes: unpacked, limit: limits.unpackedBytes } };
  }
  const entries: ZipEntry[] = [];
  const spans: Span[] = [];
  for (const header of headers) {
    const { name, method, encrypted, changed, crc32, compressedSize, size } = header;
    const from = place.base + header.offset;
    const start = startOfData(bytes, from, header);
    if (start === undefined) return { fault: { kind: 'entry-damaged', name } };
    entries.push({ name, method, encrypted, changed, crc32, compressedSize, size, start });
    spans.push({ name, from, to: start + compressedSize });
  }
  const name = overlapping(spans, place.start);
  return name === undefined ? { entries } : { fault: { kind: 'overlapping', name } };
}

/** The headers of a directory; `undefined` unless they fill it exactly. */
function readHeaders(bytes: Uint8Array, place: DirectoryPlace): DirectoryHeader[] | undefined {
  const headers: DirectoryHeader[] = [];
  let at = place.start;
  while (headers.length < place.entries) {
    const header = readDirectoryHeader(bytes, at, place.end);
    if (header === undefined) return undefined;
    headers.push(header);
    at += header.length;
  }
  return at === place.end ? headers : undefined;
}

const LOCAL = 0x04_03_4b_50;
const LOCAL_SIZE = 30;

/** Where an entry's data begin, by its own header (APPNOTE 4.3.7); `undefined` if that differs. */
function startOfData(bytes: Uint8Array, at: number, header: DirectoryHeader): number | undefined {
  if (uint32(bytes, at) !== LOCAL || uint16(bytes, at + 8) !== header.method) return undefined;
  const name = at + LOCAL_SIZE;
  const nameEnd = name + uint16(bytes, at + 26);
  if (Buffer.compare(bytes.subarray(name, nameEnd), header.writtenName) !== 0) return undefined;
  return nameEnd + uint16(bytes, at + 28);
}

/** What an entry takes of the file: its header and its data. */
interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The first entry that shares bytes with the one before it or with the directory. */
function overlapping(spans: readonly Span[], directory: number): string | undefined {
  let taken = 0;
  for (const { name, from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    if (from < taken || to > directory) return name;
    taken = to;
  }
  return undefined;
}
