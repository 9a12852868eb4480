import { isAscii } from 'node:buffer';
import { decodeText } from '../decode-text.ts';
import { uint16, uint32, uint64 } from './fields.ts';

/** An entry of a zip as its header in the directory declares it (APPNOTE 4.3.12). */
export interface DirectoryHeader {
  /** As its author saw it. */
  readonly name: string;
  readonly writtenName: Uint8Array;
  readonly method: number;
  readonly encrypted: boolean;
  /** When it was last changed, as MS-DOS writes it (APPNOTE 4.4.6): a number that grows with time. */
  readonly changed: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Number of the disk that holds the entry; 0 for a zip that is one file. */
  readonly disk: number;
  /** Offset of the entry's own header, from the zip's start. */
  readonly offset: number;
  /** Bytes that the header takes. */
  readonly length: number;
}

const SIGNATURE = 0x02_01_4b_50;
const FIXED_SIZE = 46;
/** Bits of the flags (APPNOTE 4.4.4): encrypted; strongly so; with its header masked. */
const ENCRYPTED = 0x20_41;
const UTF8 = 0x08_00;
/** Number of the extra field that holds what 32 bits do not (APPNOTE 4.5.3). */
const ZIP64 = 0x00_01;
const IN_ZIP64 = 0xff_ff_ff_ff;

/** Reads the header at an offset; `undefined` where there is none, or it ends beyond `end`. */
export function readDirectoryHeader(
  bytes: Uint8Array,
  at: number,
  end: number,
): DirectoryHeader | undefined {
  if (at + FIXED_SIZE > end || uint32(bytes, at) !== SIGNATURE) return undefined;
  const flags = uint16(bytes, at + 8);
  const nameEnd = at + FIXED_SIZE + uint16(bytes, at + 28);
  const extraEnd = nameEnd + uint16(bytes, at + 30);
  const headerEnd = extraEnd + uint16(bytes, at + 32);
  if (headerEnd > end) return undefined;
  const wide = wideFields(bytes, nameEnd, extraEnd);
  const size = wide(uint32(bytes, at + 24));
  const compressedSize = wide(uint32(bytes, at + 20));
  const offset = wide(uint32(bytes, at + 42));
  if (size === undefined || compressedSize === undefined || offset === undefined) return undefined;
  const writtenName = bytes.subarray(at + FIXED_SIZE, nameEnd);
  return {
    name: nameOf(writtenName, (flags & UTF8) !== 0),
    writtenName,
    method: uint16(bytes, at + 10),
    encrypted: (flags & ENCRYPTED) !== 0,
    changed: uint32(bytes, at + 12),
    crc32: uint32(bytes, at + 16),
    compressedSize,
    size,
    disk: uint16(bytes, at + 34),
    offset,
    length: headerEnd - at,
  };
}

/**
 * Gives each field that is too large for its place the next number of the zip64 extra field, and any
 * other field back; `undefined` where the extra field has none left.
 */
function wideFields(bytes: Uint8Array, start: number, end: number) {
  let [at, last] = [0, 0];
  for (let field = start; field + 4 <= end; field += 4 + uint16(bytes, field + 2)) {
    if (uint16(bytes, field) !== ZIP64) continue;
    [at, last] = [field + 4, Math.min(end, field + 4 + uint16(bytes, field + 2))];
    break;
  }
  return (value: number): number | undefined => {
    if (value !== IN_ZIP64) return value;
    at += 8;
    return at <= last ? uint64(bytes, at - 8) : undefined;
  };
}

/**
 * A name from its bytes. Windows and WPS write Chinese names in GB 18030, and macOS in UTF-8, without
 * saying so.
 */
function nameOf(written: Uint8Array, isUtf8: boolean): string {
  if (isUtf8 || isAscii(written)) return Buffer.from(written).toString('utf8');
  return decodeText(written);
}
