import { readFile } from 'node:fs/promises';
import { unzip, type UnzipFileInfo } from 'fflate';
import { finding, type Finding } from '#core/findings/finding.ts';
import { decodeText } from '../files/decode-text.ts';
import { endingOf, isSystemFile, type SourceFile } from './find-sources.ts';
import { inMegabytes, type CollectLimits } from './limits.ts';

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
  const limit = endingOf(source.name) === '.zip' ? limits.zipBytes : limits.fileBytes;
  if (source.bytes > limit) return [tooLarge(source.name, source.bytes, limit)];
  return openBytes(source.name, await readFile(source.path), limits, 0);
}

async function openBytes(
  file: string,
  bytes: Uint8Array,
  limits: CollectLimits,
  depth: number,
): Promise<readonly OpenedFile[]> {
  if (endingOf(file) !== '.zip' || depth >= limits.zipDepth) return [{ file, bytes }];
  const opened = await openZip(file, bytes, limits);
  if (!Array.isArray(opened)) return [opened];
  const files: OpenedFile[] = [];
  for (const entry of opened)
    files.push(...(await openBytes(entry.file, entry.bytes, limits, depth + 1)));
  return files;
}

/** Unpacks a zip within the bounds; sizes are checked before anything is inflated. */
async function openZip(
  file: string,
  bytes: Uint8Array,
  limits: CollectLimits,
): Promise<{ file: string; bytes: Uint8Array }[] | OpenedFile> {
  let entries = 0;
  let unpacked = 0;
  const tooMuch = () => entries > limits.zipEntries || unpacked > limits.unpackedBytes;
  const wanted = (entry: UnzipFileInfo) => {
    if (entry.name.endsWith('/') || entry.name.split('/').some(isSystemFile)) return false;
    entries += 1;
    unpacked += entry.originalSize;
    return entry.originalSize <= limits.zipBytes && !tooMuch();
  };
  try {
    const unpackedFiles = await unzipAsync(bytes, wanted);
    if (tooMuch()) {
      const parameters = { entries, limit: limits.zipEntries };
      const place = { file };
      return entries > limits.zipEntries
        ? { file, bytes, finding: finding('file.too-many-entries', parameters, place) }
        : tooLarge(file, unpacked, limits.unpackedBytes, bytes);
    }
    return Object.entries(unpackedFiles).map(([name, content]) => ({
      file: `${file}/${entryName(name)}`,
      bytes: content,
    }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file, bytes, finding: finding('file.unreadable', { detail }, { file }) };
  }
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
