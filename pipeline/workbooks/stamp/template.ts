import { strFromU8, unzipSync } from 'fflate';
import {
  deflatedPiece,
  entryOf,
  quicklyDeflatedPiece,
  storedPiece,
  type Piece,
} from '../../files/zip/pieces.ts';
import { writeZip } from '../../files/zip/write-zip.ts';
import { cutAtMarks, fillMarks, type MarkedText } from './marked-texts.ts';
import { sheetParts } from './sheet-parts.ts';
import { changedXml, sheetXml, type SheetChange, type SheetXml } from './sheet-xml.ts';

/** A workbook with marks in it, ready to be stamped: of each part what stays, compressed, and what is filled in. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  /** The shared strings that stay, as elements. */
  readonly strings: ReadonlySet<string>;
}

interface TemplatePart {
  readonly name: string;
  /** The sheet that it holds. */
  readonly sheet: string | undefined;
  readonly pieces: readonly (Piece | MarkedText | SheetXml)[];
}

const SHARED_STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';

/** Takes apart the bytes of a workbook that was built with marks; in `filled` sheets cells will change too. */
export function templateOf(
  workbook: Uint8Array,
  filled: ReadonlySet<string> = new Set(),
): Template {
  const contents = unzipSync(workbook);
  const sheets = new Map(
    [...sheetParts(strFromU8(contents[WORKBOOK] ?? new Uint8Array()))].map(([sheet, part]) => [
      part,
      sheet,
    ]),
  );
  const parts = Object.entries(contents).map(([name, content]) => ({
    name,
    sheet: sheets.get(name),
    xml: cutAtMarks(name, strFromU8(content)),
  }));
  const strings = parts
    .filter(({ name }) => name === SHARED_STRINGS)
    .flatMap(({ xml }) => xml.filter((piece) => typeof piece === 'string'))
    .flatMap((xml) => xml.match(/<t[ >].*?<\/t>/gs) ?? []);
  return {
    parts: parts.map(({ name, sheet, xml }) => {
      const isFilled = sheet !== undefined && filled.has(sheet);
      return {
        name,
        sheet,
        pieces: xml.map((piece, index) => pieceOf(piece, isFilled && index === 0)),
      };
    }),
    strings: new Set(strings),
  };
}

/** Cells stand before all marks of their sheet, which are in its footer. */
function pieceOf(piece: string | MarkedText, hasCells: boolean): TemplatePart['pieces'][number] {
  if (typeof piece !== 'string') return piece;
  return hasCells ? sheetXml(piece) : deflatedPiece(Buffer.from(piece));
}

/**
 * The workbook with these values in place of the marks and, in sheets that are filled, these changes.
 * `undefined` where two of its shared strings would be equal: ExcelJS keeps such a string once, so the
 * workbook has another form.
 */
export function stamp(
  { parts, strings }: Template,
  values: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, SheetChange> = new Map(),
): Uint8Array | undefined {
  const added = new Set<string>();
  const entries = [];
  for (const { name, sheet = '', pieces } of parts) {
    const filled: Piece[] = [];
    for (const piece of pieces) {
      if ('blocks' in piece) {
        filled.push(piece);
        continue;
      }
      if ('cells' in piece) {
        const xml = changedXml(piece, changes.get(sheet) ?? { cells: [] });
        filled.push(quicklyDeflatedPiece(Buffer.from(xml)));
        continue;
      }
      const xml = fillMarks(piece, values);
      if (name === SHARED_STRINGS) {
        if (strings.has(xml) || added.has(xml)) return undefined;
        added.add(xml);
      }
      filled.push(storedPiece(Buffer.from(xml)));
    }
    entries.push(entryOf(name, filled));
  }
  return writeZip(entries);
}
