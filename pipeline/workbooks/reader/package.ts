import { finding } from '#core/findings/finding.ts';
import { letGo } from '../../files/let-go.ts';
import { entryBytes } from '../../files/zip/entry-bytes.ts';
import { readDirectory, type ZipEntry } from '../../files/zip/read-directory.ts';
import type { ReadLimits } from '../limits.ts';
import { zipFinding } from '../zip-finding.ts';
import { inUtf8 } from './encoding.ts';
import type { Part } from './part.ts';
import { Unreadable } from './unreadable.ts';

/** A package (ECMA-376-2): parts by their names, whose case does not matter. */
export interface Package {
  has(name: string): boolean;
  /** Unpacks a part. Refuses the file where it is missing or damaged. */
  read(name: string): Part;
  /** A part as the package holds it. Refuses the file where it is missing. */
  packed(name: string): PackedPart;
  /** Frees the parts that were unpacked, at once: none of them is read any more. */
  letGo(): void;
}

export interface PackedPart {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
}

/** Opens a package by its zip's directory; refuses a file that is none. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): Package {
  const directory = readDirectory(bytes, limits);
  if (directory.fault) throw new Unreadable(zipFinding(directory.fault));
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory.entries) {
    const name = keyOf(entry.name);
    if (name.endsWith('/')) continue;
    if (entries.has(name)) throw new Unreadable(finding('file.part-twice', { part: entry.name }));
    entries.set(name, entry);
  }
  const unpacked: Uint8Array[] = [];
  const entryOf = (name: string): ZipEntry => {
    const entry = entries.get(keyOf(name));
    if (entry === undefined) throw new Unreadable(finding('file.part-missing', { part: name }));
    return entry;
  };
  return {
    has: (name) => entries.has(keyOf(name)),
    packed(name) {
      const entry = entryOf(name);
      const { start, compressedSize } = entry;
      return { entry, packed: bytes.subarray(start, start + compressedSize) };
    },
    read(name) {
      const entry = entryOf(name);
      const content = entryBytes(bytes, entry, limits);
      if ('kind' in content) throw new Unreadable(zipFinding(content));
      if (fillsItsBuffer(content)) unpacked.push(content);
      return inUtf8(entry.name, content);
    },
    letGo() {
      for (const content of unpacked.splice(0)) letGo(content);
    },
  };
}

/**
 * Whether nothing else lies in the buffer of bytes, but for the byte that inflating has to spare: small
 * parts share one, and a stored part lies in the file.
 */
function fillsItsBuffer({ buffer, byteLength }: Uint8Array): boolean {
  return buffer.byteLength <= byteLength + 1;
}

/** Names of parts do not differ by case (ECMA-376-2, 6.2.2.3); some programs write them as of Windows. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
