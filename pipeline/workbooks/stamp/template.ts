import { strFromU8, unzipSync } from 'fflate';
import { deflatedPiece, entryOf, storedPiece, type Piece } from '../../files/zip/pieces.ts';
import { writeZip } from '../../files/zip/write-zip.ts';
import { cutAtMarks, fillMarks, type MarkedText } from './marked-texts.ts';

/** A workbook with marks in it, ready to be stamped: of each part what stays, compressed, and what is filled in. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  /** The shared strings that stay, as elements. */
  readonly strings: ReadonlySet<string>;
}

interface TemplatePart {
  readonly name: string;
  readonly pieces: readonly (Piece | MarkedText)[];
}

const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** Takes apart the bytes of a workbook that was built with marks. */
export function templateOf(workbook: Uint8Array): Template {
  const parts = Object.entries(unzipSync(workbook)).map(([name, content]) => ({
    name,
    xml: cutAtMarks(name, strFromU8(content)),
  }));
  const strings = parts
    .filter(({ name }) => name === SHARED_STRINGS)
    .flatMap(({ xml }) => xml.filter((piece) => typeof piece === 'string'))
    .flatMap((xml) => xml.match(/<t[ >].*?<\/t>/gs) ?? []);
  return {
    parts: parts.map(({ name, xml }) => ({
      name,
      pieces: xml.map((piece) =>
        typeof piece === 'string' ? deflatedPiece(Buffer.from(piece)) : piece,
      ),
    })),
    strings: new Set(strings),
  };
}

/**
 * The workbook with these values in place of the marks. `undefined` where two of its shared strings
 * would be equal: ExcelJS keeps such a string once, so the workbook has another form.
 */
export function stamp(
  { parts, strings }: Template,
  values: ReadonlyMap<string, string>,
): Uint8Array | undefined {
  const added = new Set<string>();
  const entries = [];
  for (const { name, pieces } of parts) {
    const filled: Piece[] = [];
    for (const piece of pieces) {
      if ('blocks' in piece) {
        filled.push(piece);
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
