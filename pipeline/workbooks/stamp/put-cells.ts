import { entryBytes } from '../../files/zip/entry-bytes.ts';
import { deflatedPiece, entryOf } from '../../files/zip/pieces.ts';
import { readDirectory, type ZipEntry } from '../../files/zip/read-directory.ts';
import { writeZip, type PackedEntry } from '../../files/zip/write-zip.ts';
import { sheetParts } from './sheet-parts.ts';
import { changedXml, sheetXml, type CellChange } from './sheet-xml.ts';

/** A content, and the cell of a sheet that it is put into. */
export type PutCell = CellChange & { readonly sheet: string };

/**
 * Puts contents into cells of a workbook that this program has written, and nothing else: of a cell
 * twice the last counts, and parts without such cells are copied as they are. Throws for a sheet or
 * cell that is not there, and for what is no such workbook.
 */
export function putCells(workbook: Uint8Array, cells: readonly PutCell[]): Uint8Array {
  const entries = entriesOf(workbook);
  const parts = sheetParts(textOf(workbook, entries, 'xl/workbook.xml'));
  const byPart = Map.groupBy(cells, ({ sheet }) => {
    const part = parts.get(sheet);
    if (part === undefined) throw new Error(`no sheet ${sheet}`);
    return part;
  });
  return writeZip(
    entries.map((entry) => {
      const changes = byPart.get(entry.name);
      if (changes === undefined) return copied(workbook, entry);
      const sheet = sheetXml(textOf(workbook, entries, entry.name));
      const xml = changedXml(sheet, { cells: changes });
      return entryOf(entry.name, [deflatedPiece(Buffer.from(xml))]);
    }),
  );
}

/** More than any workbook of ours has. */
const limits = { entries: 1_000, unpackedBytes: 2 ** 30, partBytes: 2 ** 30, ratio: 1_000 };

function entriesOf(workbook: Uint8Array): readonly ZipEntry[] {
  const directory = readDirectory(workbook, limits);
  if ('entries' in directory) return directory.entries;
  throw new Error(`not a workbook: ${directory.fault.kind}`);
}

function textOf(workbook: Uint8Array, entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((each) => each.name === name);
  const content = entry && entryBytes(workbook, entry, limits);
  if (content instanceof Uint8Array) return Buffer.from(content).toString();
  throw new Error(`${name}: ${content?.kind ?? 'missing'}`);
}

function copied(workbook: Uint8Array, entry: ZipEntry): PackedEntry {
  const { name, method, crc32, size, start, compressedSize } = entry;
  return { name, method, crc32, size, data: [workbook.subarray(start, start + compressedSize)] };
}
