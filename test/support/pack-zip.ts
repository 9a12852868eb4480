import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, and how its headers may lie about it. */
export interface PackedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Its name in another encoding than UTF-8, in which it is then not said to be. */
  readonly writtenName?: Uint8Array;
  /** What stands in the zip in its place, where that is not its deflate. */
  readonly packed?: Uint8Array;
  /** Kept as it is, not deflated. */
  readonly isStored?: boolean;
  /** What both of its headers say in place of the truth. */
  readonly says?: Partial<EntryHeader>;
  /** What the header before its data says, where the directory's says something else. */
  readonly saysBefore?: Partial<EntryHeader>;
  /** Sizes and checksum follow the data. */
  readonly hasDescriptor?: boolean;
  /** Sizes stand in a zip64 field. */
  readonly isZip64?: boolean;
  /** Fields of one's own. */
  readonly extra?: Uint8Array;
}

/** What a header says of an entry; numbers as APPNOTE 4.3.7 and 4.3.12 have them. */
export interface EntryHeader {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  /** Where the directory says that the entry starts, in bytes of the file. */
  readonly offset: number;
  /** Disk that the directory says it starts on. */
  readonly disk: number;
  /** When it was last changed, as MS-DOS writes it: the day in the upper half. */
  readonly changed: number;
  /** External attributes, such as a link's mode in the upper half. */
  readonly attributes: number;
}

/** What stands around the entries. */
export interface ZipFrame {
  readonly prefix?: Uint8Array;
  readonly comment?: Uint8Array;
  /** Number of entries that the end record claims. */
  readonly count?: number;
  /** Start of the directory that the end record claims. */
  readonly directoryOffset?: number;
  /** Disk that the end record claims to be on. */
  readonly disk?: number;
  /** What the end record claims stands in one of zip64. */
  readonly isZip64?: boolean;
}

const UTF8 = 0x0800;
const HAS_DESCRIPTOR = 0x0008;
const DEFLATED = 8;
/** What stands in place of a number that a record of zip64 has. */
const WIDE = 0xff_ff_ff_ff;
const none = Buffer.alloc(0);

/** Packs a zip as told, true or not (APPNOTE 4.3): for tests of whoever reads zips. */
export function packZip(entries: readonly PackedEntry[], frame: ZipFrame = {}): Uint8Array {
  const before: Uint8Array[] = [frame.prefix ?? none];
  const headers: Buffer[] = [];
  let offset = frame.prefix?.length ?? 0;
  for (const entry of entries) {
    const packed = entry.packed ?? (entry.isStored ? entry.content : deflateRawSync(entry.content));
    const says = { ...truth(entry, packed), offset, ...entry.says };
    const local = Buffer.concat([
      localHeader(entry, says),
      packed,
      entry.hasDescriptor ? u32(0x08_07_4b_50, says.crc, says.compressedSize, says.size) : none,
    ]);
    before.push(local);
    headers.push(directoryHeader(entry, says));
    offset += local.length;
  }
  const directory = Buffer.concat(headers);
  return Buffer.concat([
    ...before,
    directory,
    endOf(frame, entries.length, directory.length, offset),
  ]);
}

function truth(entry: PackedEntry, packed: Uint8Array) {
  const { name, content, isStored, writtenName, hasDescriptor } = entry;
  return {
    name,
    flags: (writtenName ? 0 : UTF8) | (hasDescriptor ? HAS_DESCRIPTOR : 0),
    method: isStored ? 0 : DEFLATED,
    crc: crc32(content),
    size: content.length,
    compressedSize: packed.length,
    disk: 0,
    changed: 0x28_21_00_00,
    attributes: 0,
  };
}

function localHeader(entry: PackedEntry, header: EntryHeader): Buffer {
  const later = entry.hasDescriptor ? { crc: 0, size: 0, compressedSize: 0 } : {};
  const says = { ...header, ...later, ...entry.saysBefore };
  const name = entry.writtenName ?? Buffer.from(says.name);
  const extra = extraOf(entry, u64(says.size, says.compressedSize));
  return Buffer.concat([
    u32(0x04_03_4b_50),
    shared(entry, says),
    u16(name.length, extra.length),
    name,
    extra,
  ]);
}

function directoryHeader(entry: PackedEntry, says: EntryHeader): Buffer {
  const name = entry.writtenName ?? Buffer.from(says.name);
  const extra = extraOf(entry, u64(says.size, says.compressedSize, says.offset));
  return Buffer.concat([
    u32(0x02_01_4b_50),
    u16(0x03_1e),
    shared(entry, says),
    u16(name.length, extra.length, 0, says.disk, 0),
    u32(says.attributes, entry.isZip64 ? WIDE : says.offset),
    name,
    extra,
  ]);
}

/** Version, flags, method, time, checksum and sizes: alike in both headers. */
function shared({ isZip64 }: PackedEntry, says: EntryHeader): Buffer {
  const { flags, method, changed, crc, compressedSize, size } = says;
  return Buffer.concat([
    u16(isZip64 ? 45 : 20, flags, method),
    u32(changed),
    isZip64 ? u32(crc, WIDE, WIDE) : u32(crc, compressedSize, size),
  ]);
}

/** The extra fields: zip64's (APPNOTE 4.5.3), then those that the entry has of its own. */
function extraOf({ isZip64, extra = none }: PackedEntry, wide: Buffer): Buffer {
  return Buffer.concat([isZip64 ? Buffer.concat([u16(1, wide.length), wide]) : none, extra]);
}

/** The records after the directory: zip64's (APPNOTE 4.3.14, 4.3.15), then the end. */
function endOf(frame: ZipFrame, entries: number, size: number, end: number): Buffer {
  const { comment = none, count = entries, directoryOffset = end, disk = 0, isZip64 } = frame;
  const few = isZip64 ? 0xff_ff : count;
  return Buffer.concat([
    isZip64 ? endOf64(count, size, directoryOffset, end + size) : none,
    u32(0x06_05_4b_50),
    u16(disk, disk, few, few),
    isZip64 ? u32(WIDE, WIDE) : u32(size, directoryOffset),
    u16(comment.length),
    comment,
  ]);
}

function endOf64(count: number, size: number, offset: number, at: number): Buffer {
  return Buffer.concat([
    u32(0x06_06_4b_50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(count, count, size, offset),
    u32(0x07_06_4b_50, 0),
    u64(at),
    u32(1),
  ]);
}

/** Numbers of 16 bits as they stand in a zip: little-endian, as on every machine that runs this. */
function u16(...values: number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function u32(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

function u64(...values: number[]): Buffer {
  return Buffer.from(BigUint64Array.from(values, BigInt).buffer);
}
