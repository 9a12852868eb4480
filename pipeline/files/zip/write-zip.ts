import { MOMENT } from './moment.ts';

/** An entry of a zip, its data as they stand in the file. */
export interface PackedEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Its data in order, one chunk after another. */
  readonly data: readonly Uint8Array[];
}

/** 2.0: what deflated entries ask of a reader (4.4.3.2). */
const VERSION = 20;
/** Names are in UTF-8 (4.4.4, bit 11). */
const UTF8 = 0x08_00;

const LOCAL = { signature: 0x04_03_4b_50, length: 30 };
const CENTRAL = { signature: 0x02_01_4b_50, length: 46 };
const END = { signature: 0x06_05_4b_50, length: 22 };

/** Most entries and bytes that a zip counts without its 64-bit records, which are not written. */
const MOST_ENTRIES = 0xff_ff - 1;
const MOST_BYTES = 0xff_ff_ff_ff - 1;

/**
 * Writes a zip (APPNOTE 4.3.6) of entries that are packed already, in their order, without the time
 * of writing: the same entries give the same bytes. Throws a `RangeError` for more than a zip counts.
 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array<ArrayBuffer> {
  if (entries.length > MOST_ENTRIES) throw tooMuch(`${entries.length} entries`);
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const facts = factsOf(entry, name);
    const header = [localHeader(facts), name, ...entry.data];
    directory.push(centralHeader(facts, offset), name);
    chunks.push(...header);
    offset += lengthOf(header);
  }
  const size = lengthOf(directory);
  if (offset + size > MOST_BYTES) throw tooMuch(`${offset + size} bytes`);
  return joined([...chunks, ...directory, endRecord(entries.length, size, offset)]);
}

/** Bytes of their own: a buffer of Node's may be a piece of a larger one, which others see whole. */
function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooMuch(what: string): RangeError {
  return new RangeError(`too much for a zip: ${what}`);
}

/** What both headers of an entry say of it (4.4): 26 bytes. */
function factsOf({ method, crc32, size, data }: PackedEntry, name: Uint8Array): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(MOMENT, 6);
  facts.writeUInt32LE(crc32, 10);
  facts.writeUInt32LE(lengthOf(data), 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function localHeader(facts: Buffer): Buffer {
  const header = Buffer.alloc(LOCAL.length);
  header.writeUInt32LE(LOCAL.signature, 0);
  facts.copy(header, 4);
  return header;
}

function centralHeader(facts: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(CENTRAL.length);
  header.writeUInt32LE(CENTRAL.signature, 0);
  header.writeUInt16LE(VERSION, 4);
  facts.copy(header, 6);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(END.length);
  record.writeUInt32LE(END.signature, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
