import { unzipSync } from 'fflate';
import { seededRandom, type Random } from '../../pipeline/simulation/random.ts';
import { packZip, type PackedEntry } from '../support/pack-zip.ts';
import { enterKnown, type KnownEntry } from './known-entry.ts';
import { byteMutations } from './mutations/byte-mutations.ts';
import { cellMutations } from './mutations/cell-mutations.ts';
import { inUtf16, neutralPackages, neutralZips } from './mutations/neutral-zips.ts';
import { neutralTexts } from './mutations/neutral-texts.ts';
import { oddValues } from './mutations/odd-values.ts';
import { xmlMutations } from './mutations/xml-mutations.ts';
import { zipMutations, type LooseZip } from './mutations/zip-mutations.ts';
import type { Original } from './original.ts';

/** A file to try, and what was done to it. */
export interface FuzzCase {
  readonly seed: number;
  readonly original: Original;
  readonly bytes: Uint8Array;
  /** Names of what was done, in order. */
  readonly done: readonly string[];
  /** Whether it still means what the original means. */
  readonly isNeutral: boolean;
  /** What a row of it must be read as, where it was entered in the file. */
  readonly known?: KnownEntry;
}

/** The case of a seed: the same originals and seed give the same bytes. */
export function makeCase(originals: readonly Original[], seed: number): FuzzCase {
  const random = seededRandom(seed);
  const original = random.pick(originals);
  const done: string[] = [];
  if (original.name.startsWith('620102-') && random.happens(0.15)) {
    const { zip, known } = enterKnown(looseZip(original.bytes), random);
    const bytes = rewritten({ ...original, bytes: packZip(zip.entries) }, random, done);
    return { seed, original, bytes, done: ['known entry', ...done], isNeutral: false, known };
  }
  const isNeutral = original.kind !== 'csv' && random.happens(0.25);
  const bytes = isNeutral
    ? rewritten(original, random, done)
    : broken(original, original.bytes, random, done);
  return { seed, original, bytes, done, isNeutral };
}

/** One to four mutations, those within parts first, those of bytes last. */
function broken(
  { kind }: Pick<Original, 'kind'>,
  bytes: Uint8Array,
  random: Random,
  done: string[],
): Uint8Array {
  if (kind === 'csv') return brokenCsv(bytes, random, done);
  let zip = looseZip(bytes);
  const levels = drawLevels(random, kind === 'workbook');
  for (const level of levels.filter((each) => each !== 'bytes')) {
    if (level === 'zip') zip = applied(zipMutations, zip, random, done);
    else if (kind === 'zip') zip = brokenInside(zip, random, done);
    else zip = brokenPart(zip, level, random, done);
  }
  let packed = packZip(zip.entries, zip.frame);
  for (const _ of levels.filter((each) => each === 'bytes')) {
    packed = applied(byteMutations, packed, random, done);
  }
  return packed;
}

type Level = 'cells' | 'xml' | 'zip' | 'bytes';
const order: readonly Level[] = ['cells', 'xml', 'zip', 'bytes'];

function drawLevels(random: Random, isWorkbook: boolean): Level[] {
  const weighted: readonly Level[] = isWorkbook
    ? ['cells', 'cells', 'cells', 'xml', 'xml', 'xml', 'zip', 'zip', 'bytes']
    : ['cells', 'zip', 'zip', 'bytes', 'bytes'];
  return Array.from({ length: random.integer(1, 4) }, () => random.pick(weighted)).toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
}

const SHEETS = /(?:worksheets\/sheet\d+|sharedStrings)\.xml$/;
const PARTS = /\.(?:xml|rels)$/;
/** Parts that a reader of cells looks at. */
const TOLD =
  /(?:^_rels\/|workbook\.xml|sheet\d+\.xml$|styles\.xml$|sharedStrings\.xml$|Content_Types)/;

function brokenPart(
  zip: LooseZip,
  level: 'cells' | 'xml',
  random: Random,
  done: string[],
): LooseZip {
  const parts = zip.entries.filter(({ name }) => (level === 'cells' ? SHEETS : PARTS).test(name));
  if (parts.length === 0) return zip;
  const chosen = random.pick(parts);
  const mutations = level === 'cells' ? cellMutations : xmlMutations;
  done.push(chosen.name);
  return onEntry(zip, chosen, (text) => applied(mutations, text, random, done));
}

/** A file within a zip that is whole yet, broken as if it had come alone. */
function brokenInside(zip: LooseZip, random: Random, done: string[]): LooseZip {
  const inner = zip.entries.filter(({ name }) => !done.includes(name));
  if (inner.length === 0) return zip;
  const chosen = random.pick(inner);
  done.push(chosen.name);
  const kind = chosen.name.endsWith('.csv') ? 'csv' : 'workbook';
  const content = broken({ kind }, chosen.content, random, done);
  return {
    ...zip,
    entries: zip.entries.map((entry) => (entry === chosen ? { ...entry, content } : entry)),
  };
}

function brokenCsv(bytes: Uint8Array, random: Random, done: string[]): Uint8Array {
  if (random.happens(0.4)) return applied(byteMutations, bytes, random, done);
  done.push('field');
  const lines = Buffer.from(bytes).toString('utf8').split('\r\n');
  const fields = (lines[random.integer(0, lines.length - 1)] ?? '').split(',');
  const at = lines.indexOf(fields.join(','));
  fields[random.integer(0, fields.length - 1)] = random.pick(oddValues);
  lines[at] = fields.join(',');
  return Buffer.from(lines.join(random.pick(['\r\n', '\n', '\r'])));
}

/** The same content written in one to three other ways: of parts, of packages, of zips, in this order. */
function rewritten({ kind, bytes }: Original, random: Random, done: string[]): Uint8Array {
  let zip = looseZip(bytes);
  const levels = Array.from({ length: random.integer(1, 3) }, () =>
    kind === 'zip' ? 'zip' : random.pick(['package', 'text', 'text', 'zip'] as const),
  );
  for (const _ of levels.filter((level) => level === 'package')) {
    zip = applied(neutralPackages, zip, random, done);
  }
  for (const _ of levels.filter((level) => level === 'text')) {
    const chosen = random.pick(zip.entries.filter(({ name }) => TOLD.test(name)));
    done.push(chosen.name);
    zip = onEntry(zip, chosen, (text) => applied(neutralTexts, text, random, done));
  }
  if (kind === 'workbook' && random.happens(0.1))
    zip = applied({ 'UTF-16': inUtf16 }, zip, random, done);
  for (const _ of levels.filter((level) => level === 'zip')) {
    zip = applied(neutralZips, zip, random, done);
  }
  return packZip(zip.entries, zip.frame);
}

const taken = new WeakMap<Uint8Array, LooseZip>();

/** A sound zip taken apart, once for each. */
function looseZip(bytes: Uint8Array): LooseZip {
  const before = taken.get(bytes);
  if (before !== undefined) return before;
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  const zip = { entries, frame: {} };
  taken.set(bytes, zip);
  return zip;
}

function onEntry(zip: LooseZip, chosen: PackedEntry, how: (text: string) => string): LooseZip {
  const entries = zip.entries.map((entry) => {
    if (entry !== chosen) return entry;
    const text = how(Buffer.from(entry.content).toString('utf8'));
    return { ...entry, content: Buffer.from(text) };
  });
  return { ...zip, entries };
}

/** Applies one of the mutations and notes its name. */
function applied<T>(
  mutations: Readonly<Record<string, (subject: T, random: Random) => T>>,
  subject: T,
  random: Random,
  done: string[],
): T {
  const [name, mutate] = random.pick(Object.entries(mutations));
  done.push(name);
  return mutate(subject, random);
}
