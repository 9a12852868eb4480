import { crc32, deflateRawSync } from 'node:zlib';
import type { Random } from '../../../pipeline/simulation/random.ts';
import {
  packZip,
  type EntryHeader,
  type PackedEntry,
  type ZipFrame,
} from '../../support/pack-zip.ts';

/** A zip before it is packed. */
export interface LooseZip {
  readonly entries: readonly PackedEntry[];
  readonly frame: ZipFrame;
}

/** Changes entries or what stands around them. */
export type ZipMutation = (zip: LooseZip, random: Random) => LooseZip;

const oddNames = [
  '',
  '/',
  '../../../etc/passwd',
  'C:\\x.xml',
  '/xl/workbook.xml',
  'xl\\workbook.xml',
  'XL/WORKBOOK.XML',
  'xl/workbook.xml',
  'xl/./workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  '[Content_Types].xml',
  'a'.repeat(65_535),
  'x\u0000.xml',
  '\u202Elmx.x',
  '__proto__',
  'xl/vbaProject.bin',
  'x.zip',
  'x.csv',
];
const oddNumbers = [
  0, 1, 2, 7, 21, 22, 255, 65_535, 65_536, 0x7f_ff_ff_ff, 0xff_ff_ff_fe, 0xff_ff_ff_ff,
];
const oddMethods = [0, 1, 8, 9, 12, 14, 93, 95, 97, 99];
const oddFlags = [0, 1, 8, 9, 0x20, 0x40, 0x0800, 0x2000, 0xff_ff];

/** What goes wrong in a zip. */
export const zipMutations: Readonly<Record<string, ZipMutation>> = {
  'entry gone': (zip, random) => onEntry(zip, random, () => []),
  'entry twice': (zip, random) => onEntry(zip, random, (entry) => [entry, entry]),
  'entry twice, other content': (zip, random) =>
    onEntry(zip, random, (entry) => [entry, { ...entry, content: half(entry.content) }]),
  'entry renamed': (zip, random) =>
    onEntry(zip, random, (entry) => [{ ...entry, name: random.pick(oddNames) }]),
  'entries swapped': (zip, random) => {
    const [one, other] = [random.pick(zip.entries), random.pick(zip.entries)];
    const contentOf = (entry: PackedEntry) =>
      entry === one ? other.content : entry === other ? one.content : entry.content;
    const entries = zip.entries.map((entry) => ({ ...entry, content: contentOf(entry) }));
    return { ...zip, entries };
  },
  'entry cut': (zip, random) =>
    onEntry(zip, random, (entry) => [{ ...entry, content: half(entry.content) }]),
  'entry empty': (zip, random) =>
    onEntry(zip, random, (entry) => [{ ...entry, content: new Uint8Array() }]),
  'entry of noise': (zip, random) =>
    onEntry(zip, random, (entry) => [{ ...entry, content: noise(random, 2_000), isStored: true }]),
  size: (zip, random) => lie(zip, random, { size: random.pick(oddNumbers) }),
  'compressed size': (zip, random) => lie(zip, random, { compressedSize: random.pick(oddNumbers) }),
  checksum: (zip, random) => lie(zip, random, { crc: random.pick(oddNumbers) }),
  method: (zip, random) => lie(zip, random, { method: random.pick(oddMethods) }),
  flags: (zip, random) => lie(zip, random, { flags: random.pick(oddFlags) }),
  offset: (zip, random) => lie(zip, random, { offset: random.pick(oddNumbers) }),
  overlapping: (zip, random) => lie(zip, random, { offset: random.integer(0, 500) }),
  'header before': (zip, random) =>
    onEntry(zip, random, (entry) => [
      { ...entry, saysBefore: { name: random.pick(oddNames), size: random.pick(oddNumbers) } },
    ]),
  'wrong zip64': (zip, random) =>
    onEntry(zip, random, (entry) => [
      { ...entry, isZip64: true, says: { ...entry.says, size: random.pick(oddNumbers) } },
    ]),
  'extra field': (zip, random) =>
    onEntry(zip, random, (entry) => [{ ...entry, extra: noise(random, random.pick([1, 3, 40])) }]),
  bomb: (zip, random) =>
    onEntry(zip, random, (entry) => [{ ...entry, content: new Uint8Array(30_000_000) }]),
  'lying bomb': (zip, random) =>
    onEntry(zip, random, (entry) => [
      { ...entry, content: new Uint8Array(30_000_000), says: { ...entry.says, size: 4_000 } },
    ]),
  'zip inside': (zip, random) =>
    onEntry(zip, random, (entry) => [
      entry,
      { name: `${entry.name}.zip`, content: packZip(zip.entries, zip.frame) },
    ]),
  'many entries': (zip) => {
    const more = Array.from({ length: 2_500 }, (_, index) => ({
      name: `x/${index}`,
      content: new Uint8Array(),
      isStored: true,
    }));
    return { ...zip, entries: [...zip.entries, ...more] };
  },
  'data beyond its end': (zip, random) =>
    onEntry(zip, random, (entry) => [
      {
        ...entry,
        isStored: true,
        content: Buffer.concat([deflateRawSync(entry.content), noise(random, 50)]),
        says: {
          ...entry.says,
          method: 8,
          crc: crc32(entry.content),
          size: entry.content.length,
        },
      },
    ]),
  prefix: (zip, random) => frame(zip, { prefix: noise(random, random.pick([1, 100, 70_000])) }),
  comment: (zip, random) => frame(zip, { comment: noise(random, random.pick([1, 100, 65_535])) }),
  count: (zip, random) => frame(zip, { count: random.pick(oddNumbers) }),
  directory: (zip, random) => frame(zip, { directoryOffset: random.pick(oddNumbers) }),
};

function onEntry(
  zip: LooseZip,
  random: Random,
  how: (entry: PackedEntry) => readonly PackedEntry[],
): LooseZip {
  if (zip.entries.length === 0) return zip;
  const at = random.integer(0, zip.entries.length - 1);
  const entries = zip.entries.flatMap((entry, index) => (index === at ? how(entry) : [entry]));
  return { ...zip, entries };
}

function lie(zip: LooseZip, random: Random, says: Partial<EntryHeader>): LooseZip {
  return onEntry(zip, random, (entry) => [{ ...entry, says: { ...entry.says, ...says } }]);
}

function frame(zip: LooseZip, more: ZipFrame): LooseZip {
  return { ...zip, frame: { ...zip.frame, ...more } };
}

function half(content: Uint8Array): Uint8Array {
  return content.subarray(0, Math.floor(content.length / 2));
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}
