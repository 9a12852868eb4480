import { readFile } from 'node:fs/promises';
import { unzip, type UnzipFileInfo } from 'fflate';
import { finding, type Finding } from '#core/findings/finding.ts';
import { decodeText } from '../files/decode-text.ts';
import { messageOf } from '../message-of.ts';
import { inMegabytes } from '../workbooks/limits.ts';
import { damaged } from '../workbooks/damaged.ts';
import { wording } from '../workbooks/wording.zh-CN.ts';
import { endingOf, isSystemFile, type SourceFile } from './find-sources.ts';
import type { CollectLimits } from './limits.ts';

/** One file to examine: itself, one out of a zip, or one that could not be opened. */
export type OpenedFile = { readonly file: string; readonly bytes: Uint8Array } & (
  | { readonly finding?: undefined }
  | { readonly finding: Finding }
);

/** Opens a source; a zip gives each file in it, in the zip's order. */
export async function openSource(
  source: SourceFile,
  limits: CollectLimits,
): Promise<readonly OpenedFile[]> {
  const limit = limitOf(source.name, limits);
  if (source.bytes > limit) return [tooLarge(source.name, source.bytes, limit)];
  const unpacked = { entries: 0, bytes: 0 };
  try {
    return await openBytes(source.name, await readFile(source.path), limits, unpacked, 0);
  } catch (error) {
    return [unreadable(source.name, messageOf(error))];
  }
}

/** What has come out of a source so far, out of zips within zips too. */
interface Unpacked {
  entries: number;
  bytes: number;
}

/** Most bytes of a file, by its name. */
function limitOf(file: string, limits: CollectLimits): number {
  return endingOf(file) === '.zip' ? limits.zipBytes : limits.fileBytes;
}

async function openBytes(
  file: string,
  bytes: Uint8Array,
  limits: CollectLimits,
  unpacked: Unpacked,
  depth: number,
): Promise<readonly OpenedFile[]> {
  if (endingOf(file) !== '.zip' || depth >= limits.zipDepth) return [{ file, bytes }];
  const files: OpenedFile[] = [];
  for (const entry of await openZip(file, bytes, limits, unpacked)) {
    if (entry.finding) files.push(entry);
    else files.push(...(await openBytes(entry.file, entry.bytes, limits, unpacked, depth + 1)));
  }
  return files;
}

/** Unpacks a zip within the bounds; the size of each entry is checked before it is inflated. */
async function openZip(
  file: string,
  bytes: Uint8Array,
  limits: CollectLimits,
  unpacked: Unpacked,
): Promise<readonly OpenedFile[]> {
  const refused: OpenedFile[] = [];
  const names = new Set<string>();
  const tooMuch = () =>
    unpacked.entries > limits.zipEntries || unpacked.bytes > limits.unpackedBytes;
  const wanted = (entry: UnzipFileInfo) => {
    if (entry.name.endsWith('/') || entry.name.split('/').some(isSystemFile)) return false;
    unpacked.entries += 1;
    if (names.has(entry.name)) {
      const name = `${file}/${entryName(entry.name)}`;
      const twice = finding('file.name-twice', {}, { file: name });
      refused.push({ file: name, bytes: new Uint8Array(), finding: twice });
      return false;
    }
    names.add(entry.name);
    const limit = limitOf(entry.name, limits);
    if (entry.originalSize > limit) {
      refused.push(tooLarge(`${file}/${entryName(entry.name)}`, entry.originalSize, limit));
      return false;
    }
    unpacked.bytes += entry.originalSize;
    return !tooMuch();
  };
  try {
    const contents = await unzipAsync(bytes, wanted);
    if (tooMuch()) {
      const { entries } = unpacked;
      const parameters = { entries, limit: limits.zipEntries };
      return entries > limits.zipEntries
        ? [{ file, bytes, finding: finding('file.too-many-entries', parameters, { file }) }]
        : [tooLarge(file, unpacked.bytes, limits.unpackedBytes, bytes)];
    }
    const files = Object.entries(contents).map(([name, content]) => ({
      file: `${file}/${entryName(name)}`,
      bytes: content,
    }));
    const opened = [...files, ...refused];
    if (opened.length > 0) return opened;
    return [{ file, bytes, finding: finding('file.empty', {}, { file }) }];
  } catch (error) {
    return [
      unreadable(file, isLocked(bytes) ? wording.unreadable.encrypted : damaged(error), bytes),
    ];
  }
}

/** Whether a zip asks for a password, by the mark of its first entry. */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

function unreadable(
  file: string,
  detail: string,
  bytes: Uint8Array = new Uint8Array(),
): OpenedFile {
  return { file, bytes, finding: finding('file.unreadable', { detail }, { file }) };
}

function unzipAsync(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Promise<Record<string, Uint8Array>> {
  return new Promise((resolve, reject) => {
    unzip(bytes, { filter }, (error, files) => {
      if (error) reject(error);
      else resolve(files);
    });
  });
}

/**
 * An entry's name as its author saw it. Windows and WPS write Chinese names in GB 18030 without
 * saying so; such a name arrives with one character a byte.
 */
function entryName(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  const isBytes = codes.every((code) => code < 0x100) && codes.some((code) => code >= 0x80);
  return isBytes ? decodeText(Uint8Array.from(codes)) : name;
}

function tooLarge(
  file: string,
  size: number,
  limit: number,
  bytes: Uint8Array = new Uint8Array(),
): OpenedFile {
  const parameters = { megabytes: inMegabytes(size), limit: inMegabytes(limit) };
  return { file, bytes, finding: finding('file.too-large', parameters, { file }) };
}
