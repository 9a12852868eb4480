import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, and how its headers may lie about it. */
export interface PackedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** How it is really kept; deflated unless told. */
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
}

const UTF8 = 0x0800;
const HAS_DESCRIPTOR = 0x0008;
const DEFLATED = 8;
const ZIP64 = 0xff_ff_ff_ff;

/** Packs a zip as told, true or not (APPNOTE 4.3): for tests of whoever reads zips. */
export function packZip(entries: readonly PackedEntry[], frame: ZipFrame = {}): Uint8Array {
  const { prefix = new Uint8Array(), comment = new Uint8Array() } = frame;
  const chunks: Uint8Array[] = [prefix];
  let length = prefix.length;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  const directory = entries.map((entry) => {
    const data = entry.isStored ? entry.content : deflateRawSync(entry.content);
    const header: EntryHeader = {
      name: entry.name,
      flags: UTF8 | (entry.hasDescriptor ? HAS_DESCRIPTOR : 0),
      method: entry.isStored ? 0 : DEFLATED,
      crc: crc32(entry.content),
      size: entry.content.length,
      compressedSize: data.length,
      offset: length,
      attributes: 0,
      ...entry.says,
    };
    const isLater = entry.hasDescriptor ? { crc: 0, size: 0, compressedSize: 0 } : {};
    push(localHeader(entry, { ...header, ...isLater, ...entry.saysBefore }));
    push(data);
    if (entry.hasDescriptor) push(descriptor(header));
    return { entry, header };
  });
  const start = length;
  for (const { entry, header } of directory) push(directoryHeader(entry, header));
  const end = Buffer.alloc(22);
  const count = (frame.count ?? entries.length) & 0xff_ff;
  end.writeUInt32LE(0x06_05_4b_50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length - start, 12);
  end.writeUInt32LE((frame.directoryOffset ?? start) >>> 0, 16);
  end.writeUInt16LE(comment.length, 20);
  push(end);
  push(comment);
  return Buffer.concat(chunks);
}

function localHeader(entry: PackedEntry, says: EntryHeader): Uint8Array {
  const name = Buffer.from(says.name);
  const extra = extraOf(entry, says, false);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04_03_4b_50);
  header.writeUInt16LE(entry.isZip64 ? 45 : 20, 4);
  writeShared(header.subarray(6), entry, says);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

function directoryHeader(entry: PackedEntry, says: EntryHeader): Uint8Array {
  const name = Buffer.from(says.name);
  const extra = extraOf(entry, says, true);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02_01_4b_50);
  header.writeUInt16LE(0x03_1e, 4);
  header.writeUInt16LE(entry.isZip64 ? 45 : 20, 6);
  writeShared(header.subarray(8), entry, says);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(says.attributes >>> 0, 38);
  header.writeUInt32LE(entry.isZip64 ? ZIP64 : says.offset >>> 0, 42);
  return Buffer.concat([header, name, extra]);
}

/** Flags, method, time, checksum and sizes: alike in both headers. */
function writeShared(header: Buffer, { isZip64 }: PackedEntry, says: EntryHeader): void {
  header.writeUInt16LE(says.flags & 0xff_ff, 0);
  header.writeUInt16LE(says.method & 0xff_ff, 2);
  header.writeUInt32LE(0x28_21_00_00, 4);
  header.writeUInt32LE(says.crc >>> 0, 8);
  header.writeUInt32LE(isZip64 ? ZIP64 : says.compressedSize >>> 0, 12);
  header.writeUInt32LE(isZip64 ? ZIP64 : says.size >>> 0, 16);
}

/** The extra fields: zip64's sizes (APPNOTE 4.5.3), then those that the entry has of its own. */
function extraOf(entry: PackedEntry, says: EntryHeader, withOffset: boolean): Uint8Array {
  const own = entry.extra ?? new Uint8Array();
  if (!entry.isZip64) return own;
  const field = Buffer.alloc(withOffset ? 28 : 20);
  field.writeUInt16LE(1);
  field.writeUInt16LE(field.length - 4, 2);
  field.writeBigUInt64LE(BigInt(says.size), 4);
  field.writeBigUInt64LE(BigInt(says.compressedSize), 12);
  if (withOffset) field.writeBigUInt64LE(BigInt(says.offset), 20);
  return Buffer.concat([field, own]);
}

function descriptor({ crc, compressedSize, size }: EntryHeader): Uint8Array {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08_07_4b_50);
  record.writeUInt32LE(crc >>> 0, 4);
  record.writeUInt32LE(compressedSize >>> 0, 8);
  record.writeUInt32LE(size >>> 0, 12);
  return record;
}
