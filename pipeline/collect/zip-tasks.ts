import { finding, type Finding } from '#core/findings/finding.ts';
import { endingByContent } from '../files/ending-by-content.ts';
import { shownName } from '../files/shown-name.ts';
import { entryBytes } from '../files/zip/entry-bytes.ts';
import { readDirectory, type ZipDirectory, type ZipEntry } from '../files/zip/read-directory.ts';
import type { CollectTask } from './collect-task.ts';
import { endingOf, isSystemFile } from './find-sources.ts';
import type { CollectLimits } from './limits.ts';
import { nameMark } from './name-mark.ts';
import { tooLarge } from './too-large.ts';
import { zipFinding } from '../workbooks/zip-finding.ts';
import { zipInMemory, type ZipSource } from './zip-source.ts';

/** What has come out of a zip so far, out of zips within it too. */
interface Unpacked {
  entries: number;
  bytes: number;
}

/**
 * The files in a zip, each still packed; zips within it are opened too. Their order is that of their
 * last change, then of the zip, as of two workbooks of a unit the later one counts. A zip that is not
 * read, or holds nothing, is itself the one that is refused. `file` is its name for people.
 */
export function* zipTasks(
  file: string,
  zip: ZipSource,
  limits: CollectLimits,
  unpacked: Unpacked = { entries: 0, bytes: 0 },
  depth = 0,
): Generator<CollectTask, undefined> {
  const directory = readDirectory(zip.outline, zipLimits(limits, unpacked));
  const entries = (directory.fault ? [] : directory.entries).filter(({ name }) =>
    isWanted(pathOf(name)),
  );
  const why = whyRefused(zip, directory, entries);
  if (why) {
    yield { kind: 'refused', file, finding: why, sha256: zip.sha256(), bytes: zip.size };
    return;
  }
  unpacked.entries += entries.length;
  unpacked.bytes += entries.reduce((sum, { size }) => sum + size, 0);
  const names = new Set<string>();
  for (const entry of entries.toSorted((one, other) => one.changed - other.changed)) {
    const path = pathOf(entry.name);
    const name = `${file}/${shownName(path)}`;
    const isTwice = names.has(path);
    names.add(path);
    if (leadsOutside(path)) yield unopened(name, finding('file.name-outside', {}));
    else if (isTwice) yield unopened(name, finding('file.name-twice', {}));
    else yield* entryTasks(name, zip, entry, limits, unpacked, depth);
  }
}

function* entryTasks(
  file: string,
  zip: ZipSource,
  entry: ZipEntry,
  limits: CollectLimits,
  unpacked: Unpacked,
  depth: number,
): Generator<CollectTask, undefined> {
  const isZip = endingOf(entry.name) === '.zip';
  const limit = isZip ? limits.zipBytes : limits.fileBytes;
  if (entry.size > limit) {
    yield unopened(file, tooLarge(entry.size, limit));
    return;
  }
  const [bytes, alone] = [zip.packed(entry), { ...entry, start: 0 }];
  if (!isZip || depth + 1 >= limits.zipDepth) {
    yield { kind: 'packed', file, entry: alone, bytes };
    return;
  }
  const content = entryBytes(bytes, alone, { partBytes: limit, ratio: limits.zipRatio });
  if (!(content instanceof Uint8Array)) yield unopened(file, zipFinding(content));
  else yield* zipTasks(file, zipInMemory(content), limits, unpacked, depth + 1);
}

/** What keeps all of a zip from being opened. */
function whyRefused(
  { size, outline }: ZipSource,
  { fault }: ZipDirectory,
  entries: readonly ZipEntry[],
): Finding | undefined {
  if (size === 0) return finding('file.empty', {});
  if (fault?.kind === 'no-directory') {
    const extension = endingByContent(outline);
    if (extension !== '' && extension !== '.zip')
      return finding('file.not-a-workbook', { extension });
  }
  if (fault) return zipFinding(fault);
  if (entries.some(({ name }) => isWorkbookPart(name))) {
    return finding('file.extension', { expected: '.xlsx' });
  }
  const [first] = entries;
  if (first === undefined) return finding('file.empty', {});
  const isLocked = entries.every(({ encrypted }) => encrypted);
  return isLocked ? zipFinding({ kind: 'encrypted', name: first.name }) : undefined;
}

/** Whether an entry is the main part of a workbook: then the zip is one itself. */
function isWorkbookPart(name: string): boolean {
  return pathOf(name).toLowerCase() === 'xl/workbook.xml';
}

function zipLimits(limits: CollectLimits, { entries, bytes }: Unpacked) {
  return {
    entries: limits.zipEntries - entries,
    unpackedBytes: limits.unpackedBytes - bytes,
    partBytes: limits.zipBytes,
    ratio: limits.zipRatio,
  };
}

/** A file that stands for its name alone. */
function unopened(file: string, finding: Finding): CollectTask {
  return { kind: 'refused', finding, ...nameMark(file) };
}

/** The name of an entry, whose folders some programs of Windows write with its own separator. */
function pathOf(name: string): string {
  return name.replaceAll('\\', '/');
}

function isWanted(path: string): boolean {
  const steps = path.split('/').filter((step) => step !== UP);
  return !path.endsWith('/') && !steps.some(isSystemFile);
}

const UP = '..';

/** Whether a path leads out of the folder that a zip is unpacked into. */
function leadsOutside(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes(UP);
}
