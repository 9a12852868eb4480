import { uint16, uint32, uint64 } from './fields.ts';
import type { ZipFault } from './zip-fault.ts';

/** Where the central directory of a zip lies. */
export interface DirectoryPlace {
  readonly entries: number;
  /** Offset of its first header in the file, and of what follows its last. */
  readonly start: number;
  readonly end: number;
  /** Bytes that stand before the zip in the file: what it calls offset 0. */
  readonly base: number;
}

const END = 0x06_05_4b_50;
const END_SIZE = 22;
const LOCATOR = 0x07_06_4b_50;
const LOCATOR_SIZE = 20;
const END64 = 0x06_06_4b_50;
const END64_SIZE = 56;
const LONGEST_COMMENT = 0xff_ff;

/**
 * Finds the central directory by the record at the end of a zip (APPNOTE 4.3.16, for zip64 4.3.14 and
 * 4.3.15). Bytes before the zip and after it do no harm, as long as the directory ends where its record
 * begins.
 */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | { fault: ZipFault } {
  const at = findEnd(bytes);
  if (at === undefined) return { fault: { kind: 'no-directory' } };
  const found = hasLocator(bytes, at) ? readEnd64(bytes, at - LOCATOR_SIZE) : readEnd(bytes, at);
  if (found === undefined) return { fault: { kind: 'directory-damaged' } };
  if (found.isSplit) return { fault: { kind: 'several-disks' } };
  const start = found.end - found.size;
  const base = start - found.offset;
  if (start < 0 || base < 0) return { fault: { kind: 'directory-damaged' } };
  return { entries: found.entries, start, end: found.end, base };
}

/** Offset of the last end record whose comment fits into the file. */
function findEnd(bytes: Uint8Array): number | undefined {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) {
    if (bytes[at] !== 0x50 || uint32(bytes, at) !== END) continue;
    if (at + END_SIZE + uint16(bytes, at + 20) <= bytes.length) return at;
  }
  return undefined;
}

/** What an end record says of the directory; `end` is the offset where the directory should end. */
interface EndRecord {
  readonly isSplit: boolean;
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  readonly end: number;
}

function readEnd(bytes: Uint8Array, at: number): EndRecord {
  const entries = uint16(bytes, at + 10);
  return {
    isSplit: uint16(bytes, at + 4) + uint16(bytes, at + 6) > 0 || uint16(bytes, at + 8) !== entries,
    entries,
    size: uint32(bytes, at + 12),
    offset: uint32(bytes, at + 16),
    end: at,
  };
}

function hasLocator(bytes: Uint8Array, end: number): boolean {
  return end >= LOCATOR_SIZE && uint32(bytes, end - LOCATOR_SIZE) === LOCATOR;
}

/** The zip64 record that a locator speaks of; it stands before the locator, or where that says. */
function readEnd64(bytes: Uint8Array, locator: number): EndRecord | undefined {
  const before = locator - END64_SIZE;
  const at = uint32(bytes, before) === END64 ? before : uint64(bytes, locator + 8);
  if (at > locator - END64_SIZE || uint32(bytes, at) !== END64) return undefined;
  const entries = uint64(bytes, at + 32);
  return {
    isSplit:
      uint32(bytes, locator + 4) > 0 ||
      uint32(bytes, locator + 16) > 1 ||
      uint32(bytes, at + 16) + uint32(bytes, at + 20) > 0 ||
      uint64(bytes, at + 24) !== entries,
    entries,
    size: uint64(bytes, at + 40),
    offset: uint64(bytes, at + 48),
    end: at,
  };
}
