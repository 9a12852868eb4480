import { unzipSync } from 'fflate';
import { packZip, type PackedEntry } from './pack-zip.ts';

/** The entries of a sound zip. */
export function entriesOf(bytes: Uint8Array): PackedEntry[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
}

/** The same zip with its entries changed: each is replaced by what `change` gives. */
export function withEntries(
  bytes: Uint8Array,
  change: (entry: PackedEntry) => PackedEntry | readonly PackedEntry[],
): Uint8Array {
  return packZip(entriesOf(bytes).flatMap(change));
}

/** The same zip with the text of the entries that a pattern names changed. */
export function withText(
  bytes: Uint8Array,
  names: RegExp,
  change: (text: string) => string,
): Uint8Array {
  return withEntries(bytes, (entry) =>
    names.test(entry.name)
      ? { ...entry, content: Buffer.from(change(Buffer.from(entry.content).toString('utf8'))) }
      : entry,
  );
}
