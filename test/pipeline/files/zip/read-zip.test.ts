import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entryBytes } from '../../../../pipeline/files/zip/entry-bytes.ts';
import { readDirectory } from '../../../../pipeline/files/zip/read-directory.ts';
import type { ZipFault } from '../../../../pipeline/files/zip/zip-fault.ts';
import type { ZipLimits } from '../../../../pipeline/files/zip/zip-limits.ts';
import { packZip, type PackedEntry } from '../../../support/pack-zip.ts';

const MEGABYTE = 1024 * 1024;
const limits: ZipLimits = {
  entries: 10,
  unpackedBytes: 8 * MEGABYTE,
  partBytes: 4 * MEGABYTE,
  ratio: 100,
};

/** Each entry's content as text by its name, or its fault; or why nothing is read. */
function contents(bytes: Uint8Array, within: Partial<ZipLimits> = {}) {
  const bounds = { ...limits, ...within };
  const { fault, entries } = { entries: [], ...readDirectory(bytes, bounds) };
  if (fault) return fault;
  return entries.map((entry) => [entry.name, textOrFault(entryBytes(bytes, entry, bounds))]);
}

function textOrFault(read: Uint8Array | ZipFault): string | ZipFault {
  return read instanceof Uint8Array ? Buffer.from(read).toString() : read;
}

/** An entry that holds a text. */
function file(name: string, text = ''): PackedEntry {
  return { name, content: Buffer.from(text) };
}

/** A zip of one entry of so many zeros. */
function zeros(size: number): Uint8Array {
  return packZip([{ name: 'a', content: new Uint8Array(size) }]);
}

const files: readonly PackedEntry[] = [file('甲.txt', '依法行政'.repeat(50)), file('b/乙.txt')];
const program = Buffer.from('MZ program');
const texts = [
  ['甲.txt', '依法行政'.repeat(50)],
  ['b/乙.txt', ''],
];

describe('zips that are read', () => {
  it.each([
    { what: 'deflated entries', bytes: packZip(files) },
    {
      what: 'stored entries',
      bytes: packZip(files.map((entry) => ({ ...entry, isStored: true }))),
    },
    {
      what: 'sizes that follow the data',
      bytes: packZip(files.map((entry) => ({ ...entry, hasDescriptor: true }))),
    },
    {
      what: 'sizes in 64 bits',
      bytes: packZip(
        files.map((entry) => ({ ...entry, isZip64: true })),
        { isZip64: true },
      ),
    },
    { what: 'a directory in 64 bits alone', bytes: packZip(files, { isZip64: true }) },
    { what: 'a comment', bytes: packZip(files, { comment: Buffer.from('说明') }) },
    {
      what: 'a comment that looks like the end',
      bytes: packZip(files, { comment: Buffer.from('PK\u0005\u0006') }),
    },
    { what: 'bytes before it', bytes: Buffer.concat([program, packZip(files)]) },
    {
      what: 'bytes before it, in 64 bits',
      bytes: Buffer.concat([program, packZip(files, { isZip64: true })]),
    },
    {
      what: 'bytes before it that its offsets count',
      bytes: packZip(files, { prefix: program }),
    },
    { what: 'bytes after it', bytes: Buffer.concat([packZip(files), Buffer.alloc(300)]) },
  ])('reads $what', ({ bytes }) => {
    expect(contents(bytes)).toEqual(texts);
  });

  it('reads what another program writes', () => {
    const bytes = zipSync({ '甲.txt': Buffer.from('一'), 'b/': new Uint8Array() });
    expect(contents(bytes)).toEqual([
      ['甲.txt', '一'],
      ['b/', ''],
    ]);
  });

  it('gives names that are not said to be UTF-8 in that or else in GB 18030', () => {
    const bytes = packZip([
      { ...file('甲'), says: { flags: 0 } },
      { ...file('乙'), writtenName: Buffer.of(0xd2, 0xd2) },
    ]);
    expect(contents(bytes)).toEqual([
      ['甲', ''],
      ['乙', ''],
    ]);
  });

  it.each(['../甲.xlsx', '/etc/passwd', String.raw`..\甲.xlsx`, 'C:/甲.xlsx', 'a//b', ''])(
    'gives the name “%s” as it is written, for its reader to judge',
    (name) => {
      expect(contents(packZip([file(name)]))).toEqual([[name, '']]);
    },
  );

  it('gives entries of one name each by itself', () => {
    const bytes = packZip([file('a', '1'), file('a', '2')]);
    expect(contents(bytes)).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
  });

  it('reads a zip of nothing', () => {
    expect(contents(packZip([]))).toEqual([]);
  });
});

describe('zips that are refused', () => {
  const a = file('a', 'first');
  const b = file('b', 'second');
  it.each([
    { what: 'no bytes', bytes: new Uint8Array(), fault: { kind: 'no-directory' } },
    { what: 'other bytes', bytes: Buffer.from('PK is no zip'), fault: { kind: 'no-directory' } },
    {
      what: 'a zip over several disks',
      bytes: packZip([a], { disk: 1 }),
      fault: { kind: 'several-disks' },
    },
    {
      what: 'an entry on another disk',
      bytes: packZip([{ ...a, says: { disk: 1 } }]),
      fault: { kind: 'several-disks' },
    },
    {
      what: 'fewer entries than there are',
      bytes: packZip([a, b], { count: 1 }),
      fault: { kind: 'directory-damaged' },
    },
    {
      what: 'more entries than there are',
      bytes: packZip([a, b], { count: 3 }),
      fault: { kind: 'directory-damaged' },
    },
    {
      what: 'a zip64 size that its field lacks',
      bytes: packZip([{ ...a, says: { size: 0xff_ff_ff_ff } }]),
      fault: { kind: 'directory-damaged' },
    },
    {
      what: 'two entries over one',
      bytes: packZip([a, { ...a, says: { offset: 0 } }]),
      fault: { kind: 'overlapping', name: 'a' },
    },
    {
      what: 'an entry that goes on into the next',
      bytes: packZip([{ ...a, says: { compressedSize: 20 } }, b]),
      fault: { kind: 'overlapping', name: 'b' },
    },
    {
      what: 'an entry that goes on into the directory',
      bytes: packZip([a, { ...b, says: { compressedSize: 20 } }]),
      fault: { kind: 'overlapping', name: 'b' },
    },
    {
      what: 'an entry that would end beyond the file',
      bytes: packZip([{ ...a, says: { compressedSize: 1e6 } }]),
      fault: { kind: 'overlapping', name: 'a' },
    },
    {
      what: 'an entry that is not where it should be',
      bytes: packZip([a, { ...b, says: { offset: 7 } }]),
      fault: { kind: 'entry-damaged', name: 'b' },
    },
    {
      what: 'an entry beyond the file',
      bytes: packZip([{ ...a, says: { offset: 1e9 } }]),
      fault: { kind: 'entry-damaged', name: 'a' },
    },
    {
      what: 'an entry whose own header has another name',
      bytes: packZip([{ ...a, saysBefore: { name: 'c' } }]),
      fault: { kind: 'entry-damaged', name: 'a' },
    },
    {
      what: 'an entry whose own header has another method',
      bytes: packZip([{ ...a, saysBefore: { method: 0 } }]),
      fault: { kind: 'entry-damaged', name: 'a' },
    },
  ] as const)('names $what', ({ bytes, fault }) => {
    expect(contents(bytes)).toEqual(fault);
  });

  it('names a zip that is cut off, wherever that is', () => {
    const whole = packZip(files);
    const kinds = Array.from({ length: whole.length }, (_, length) =>
      readDirectory(whole.subarray(0, length), limits),
    );
    expect(new Set(kinds.map(({ fault }) => fault?.kind))).toEqual(new Set(['no-directory']));
  });
});

describe('entries that are refused', () => {
  const content = '依法行政'.repeat(20);
  const damaged = { kind: 'content-damaged', name: 'a' };
  it.each([
    {
      what: 'with a password',
      lies: { says: { flags: 1 } },
      fault: { kind: 'encrypted', name: 'a' },
    },
    {
      what: 'packed by a method that is not read',
      lies: { says: { method: 12 } },
      fault: { kind: 'unknown-method', name: 'a', method: 12 },
    },
    { what: 'with another checksum', lies: { says: { crc: 1 } }, fault: damaged },
    { what: 'with more in it than declared', lies: { says: { size: 239 } }, fault: damaged },
    { what: 'with less in it than declared', lies: { says: { size: 241 } }, fault: damaged },
    { what: 'declared to be empty', lies: { says: { size: 0 } }, fault: damaged },
    { what: 'that is no deflate', lies: { packed: Buffer.from('\u0007none') }, fault: damaged },
    {
      what: 'whose deflate is cut off',
      lies: { packed: deflateRawSync(Buffer.from(content)).subarray(0, 15) },
      fault: damaged,
    },
    {
      what: 'stored in fewer bytes than declared',
      lies: { isStored: true, packed: Buffer.from('依') },
      fault: damaged,
    },
  ])('names an entry $what', ({ lies, fault }) => {
    expect(contents(packZip([{ ...file('a', content), ...lies }]))).toEqual([['a', fault]]);
  });
});

describe('limits', () => {
  const entries = Array.from({ length: 10 }, (_, index) => file(`${index}`, 'x'));

  it('takes as many entries as it may, and not one more', () => {
    expect(contents(packZip(entries))).toHaveLength(10);
    expect(contents(packZip(entries), { entries: 9 })).toEqual({
      kind: 'too-many-entries',
      entries: 10,
      limit: 9,
    });
  });

  it('takes as many bytes as it may in all, and not one more', () => {
    expect(contents(packZip(entries), { unpackedBytes: 10 })).toHaveLength(10);
    expect(contents(packZip(entries), { unpackedBytes: 9 })).toEqual({
      kind: 'too-large',
      bytes: 10,
      limit: 9,
    });
  });

  it('takes as many bytes as it may in an entry, and not one more', () => {
    expect(contents(zeros(5), { partBytes: 5 })).toEqual([['a', '\0'.repeat(5)]]);
    expect(contents(zeros(6), { partBytes: 5 })).toEqual([
      ['a', { kind: 'part-too-large', name: 'a', bytes: 6, limit: 5 }],
    ]);
  });

  it('takes a ratio that is high in a small entry only', () => {
    expect(contents(zeros(MEGABYTE))).toEqual([['a', '\0'.repeat(MEGABYTE)]]);
    expect(contents(zeros(MEGABYTE + 1))).toEqual([
      ['a', { kind: 'ratio', name: 'a', limit: 100 }],
    ]);
    expect(contents(zeros(MEGABYTE + 1), { ratio: 2_000 })).toHaveLength(1);
  });
});
