import { address } from '#core/workbook/cells.ts';
import { entryBytes } from '../../files/zip/entry-bytes.ts';
import { deflatedPiece, entryOf } from '../../files/zip/pieces.ts';
import { readDirectory, type ZipEntry } from '../../files/zip/read-directory.ts';
import { writeZip, type PackedEntry } from '../../files/zip/write-zip.ts';
import { cellXml, type NewContent } from './cell-xml.ts';
import { decodeText } from '../xml-text.ts';

/** A content, and the cell that it is put into; rows and columns count from 1. */
export interface PutCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: NewContent;
}

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
      const xml = withCells(textOf(workbook, entries, entry.name), changes);
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

/** Names of the parts that hold the sheets, by the names of the sheets, as ExcelJS numbers them. */
function sheetParts(workbook: string): ReadonlyMap<string, string> {
  return new Map(
    [...workbook.matchAll(/<sheet sheetId="(\d+)" name="([^"]*)"/g)].map(([, id, name = '']) => [
      decodeText(name),
      `xl/worksheets/sheet${id}.xml`,
    ]),
  );
}

/** A sheet's XML with other contents in its cells, which stand in order of rows and columns. */
function withCells(xml: string, cells: readonly PutCell[]): string {
  const contents = new Map(cells.map((cell) => [place(cell), cell]));
  const pieces: string[] = [];
  let end = 0;
  for (const { row, column, content } of [...contents.values()].toSorted(inOrder)) {
    const start = xml.indexOf(`<c r="${address(row, column)}"`, end);
    const tagEnd = start < 0 ? start : xml.indexOf('>', start) + 1;
    const cellEnd = xml[tagEnd - 2] === '/' ? tagEnd : xml.indexOf(CLOSE, tagEnd) + CLOSE.length;
    const changed = start < 0 ? undefined : cellXml(xml.slice(start, cellEnd), content);
    if (changed === undefined) throw new Error(`no such cell: ${address(row, column)}`);
    pieces.push(xml.slice(end, start), changed);
    end = cellEnd;
  }
  return pieces.join('') + xml.slice(end);
}

const CLOSE = '</c>';

function place({ row, column }: PutCell): string {
  return address(row, column);
}

function inOrder(one: PutCell, other: PutCell): number {
  return one.row - other.row || one.column - other.column;
}
