import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip to be crafted; what is left out is as an honest program writes it. */
export interface CraftedEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** As it stands in the zip, where that is not the content deflated. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc32?: number;
  /** What the directory declares. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly offset?: number;
  readonly disk?: number;
  /** Name and method in the entry's own header. */
  readonly localName?: string;
  readonly localMethod?: number;
  /** Sizes and checksum follow the data instead of standing before it. */
  readonly descriptor?: boolean;
  /** Sizes and offset stand in a zip64 extra field. */
  readonly zip64?: boolean;
}

/** What surrounds the entries; what is left out is as an honest program writes it. */
export interface CraftedEnd {
  readonly comment?: string;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  /** What the end record says. */
  readonly entries?: number;
  readonly disk?: number;
  /** Entries, size and offset of the directory stand in a zip64 end record. */
  readonly zip64?: boolean;
}

/** A zip, byte for byte as asked, so that it may lie; names are written in UTF-8, and flagged so. */
export function craftedZip(entries: readonly CraftedEntry[], end: CraftedEnd = {}): Uint8Array {
  const locals: Buffer[] = [];
  const headers: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localEntry(entry);
    headers.push(directoryHeader(entry, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(headers);
  const count = end.entries ?? entries.length;
  const records = [
    ...(end.zip64 ? [endOf64(count, directory.length, offset)] : []),
    endRecord(end, count, directory.length, offset),
  ];
  return Buffer.concat([
    end.before ?? Buffer.alloc(0),
    ...locals,
    directory,
    ...records,
    end.after ?? Buffer.alloc(0),
  ]);
}

const WIDE = 0xff_ff_ff_ff;

function facts(entry: CraftedEntry) {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? 8;
  const packed = Buffer.from(entry.packed ?? (method === 0 ? content : deflateRawSync(content)));
  return {
    packed,
    method,
    flags: (entry.flags ?? 0x08_00) | (entry.descriptor ? 8 : 0),
    crc: entry.crc32 ?? crc32(content),
    size: entry.size ?? content.length,
    compressedSize: entry.compressedSize ?? packed.length,
  };
}

function localEntry(entry: CraftedEntry): Buffer {
  const { packed, method, flags, crc, size, compressedSize } = facts(entry);
  const name = Buffer.from(entry.localName ?? entry.name);
  const known = entry.descriptor ? [0, 0, 0] : [crc, compressedSize, size];
  return Buffer.concat([
    u32(0x04_03_4b_50),
    u16(20, flags, entry.localMethod ?? method, 0, 0x21),
    u32(...known),
    u16(name.length, 0),
    name,
    packed,
    entry.descriptor ? u32(0x08_07_4b_50, crc, compressedSize, size) : Buffer.alloc(0),
  ]);
}

function directoryHeader(entry: CraftedEntry, at: number): Buffer {
  const { method, flags, crc, size, compressedSize } = facts(entry);
  const name = Buffer.from(entry.name);
  const offset = entry.offset ?? at;
  const wide = Buffer.concat([u16(1, 24), u64(size, compressedSize, offset)]);
  const extra = entry.zip64 ? wide : Buffer.alloc(0);
  return Buffer.concat([
    u32(0x02_01_4b_50),
    u16(20, 20, flags, method, 0, 0x21),
    u32(crc, ...(entry.zip64 ? [WIDE, WIDE] : [compressedSize, size])),
    u16(name.length, extra.length, 0, entry.disk ?? 0, 0),
    u32(0, entry.zip64 ? WIDE : offset),
    name,
    extra,
  ]);
}

function endRecord(end: CraftedEnd, entries: number, size: number, offset: number): Buffer {
  const comment = Buffer.from(end.comment ?? '');
  const disk = end.disk ?? 0;
  return Buffer.concat([
    u32(0x06_05_4b_50),
    end.zip64 ? u16(0, 0, 0xff_ff, 0xff_ff) : u16(disk, disk, entries, entries),
    end.zip64 ? u32(WIDE, WIDE) : u32(size, offset),
    u16(comment.length),
    comment,
  ]);
}

function endOf64(entries: number, size: number, offset: number): Buffer {
  return Buffer.concat([
    u32(0x06_06_4b_50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(entries, entries, size, offset),
    u32(0x07_06_4b_50, 0),
    u64(offset + size),
    u32(1),
  ]);
}

function u16(...values: number[]): Buffer {
  return fields(2, values, (bytes, value, at) => bytes.writeUInt16LE(value, at));
}

function u32(...values: number[]): Buffer {
  return fields(4, values, (bytes, value, at) => bytes.writeUInt32LE(value, at));
}

function u64(...values: number[]): Buffer {
  return fields(8, values, (bytes, value, at) => bytes.writeBigUInt64LE(BigInt(value), at));
}

function fields(
  width: number,
  values: readonly number[],
  write: (bytes: Buffer, value: number, at: number) => void,
): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  for (const [index, value] of values.entries()) write(bytes, value, index * width);
  return bytes;
}
