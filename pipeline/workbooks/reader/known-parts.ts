import type { ZipEntry } from '../../files/zip/read-directory.ts';
import type { ReadLimits } from '../limits.ts';
import type { Package } from './package.ts';
import type { Part } from './part.ts';

/** Parts of which it is kept what they say, and how many bytes each may have, packed and unpacked together. */
const MOST_PARTS = 4;
const MOST_BYTES = 256 * 1024;

/** A part as its package holds it, and what it says. */
interface Known<T> {
  readonly name: string;
  readonly limits: ReadLimits;
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
  readonly said: T;
}

/**
 * Parts that are the same in many workbooks, such as the styles of a round, and what was read from the
 * last few of them. Only a part that is the same in every byte, under the same name and within the same
 * limits, says the same without being read again.
 */
export class KnownParts<T> {
  readonly #read: (part: Part, limits: ReadLimits, name: string) => T;
  #known: readonly Known<T>[] = [];

  /** `read` understands a part by its bytes, the limits and the name that it is asked for under, and nothing else. */
  constructor(read: (part: Part, limits: ReadLimits, name: string) => T) {
    this.#read = read;
  }

  /** What a package's part says. Refuses the file where `read` does, or the part is missing or damaged. */
  read(parts: Package, name: string, limits: ReadLimits): T {
    const { entry, packed } = parts.packed(name);
    const known = this.#known.find(
      (one) =>
        one.name === name &&
        one.limits === limits &&
        isSameEntry(one.entry, entry) &&
        Buffer.compare(one.packed, packed) === 0,
    );
    if (known) return known.said;
    const said = this.#read(parts.read(name), limits, name);
    if (entry.size + packed.length <= MOST_BYTES) {
      const added = { name, limits, entry, packed: packed.slice(), said };
      this.#known = [added, ...this.#known.slice(0, MOST_PARTS - 1)];
    }
    return said;
  }
}

/** Whether two entries declare the same, wherever they stand in their zips. */
function isSameEntry(one: ZipEntry, other: ZipEntry): boolean {
  return (
    one.name === other.name &&
    one.method === other.method &&
    one.encrypted === other.encrypted &&
    one.crc32 === other.crc32 &&
    one.size === other.size
  );
}
