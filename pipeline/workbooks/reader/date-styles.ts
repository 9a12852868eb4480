import { isDateFormat } from '#core/workbook/date-cell.ts';
import type { ReadLimits } from '../limits.ts';
import { KnownParts } from './known-parts.ts';
import type { Package } from './package.ts';
import type { Part } from './part.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/**
 * Of each cell format in the styles part, by its number, whether it shows a number as a day or a time
 * (ECMA-376-1, 18.8.10 and 18.8.30).
 */
export function dateStyles(parts: Package, name: string, limits: ReadLimits): readonly boolean[] {
  return known.read(parts, name, limits);
}

const known = new KnownParts(readStyles);

function readStyles(part: Part, limits: ReadLimits): readonly boolean[] {
  const xml = new XmlScanner(part, SPREADSHEET, limits.depth);
  const formats = new Map<number, boolean>();
  const used: number[] = [];
  xml.enter('styleSheet');
  while (xml.next() === OPEN) {
    if (xml.is('numFmts')) readFormats(xml, formats);
    else if (xml.is('cellXfs')) readUsed(xml, used);
    else xml.skip();
  }
  xml.leave();
  return used.map((id) => formats.get(id) ?? isBuiltInDate(id));
}

function readFormats(xml: XmlScanner, formats: Map<number, boolean>): void {
  while (xml.next() === OPEN) {
    if (xml.is('numFmt')) {
      const format = xml.attribute('formatCode') ?? '';
      formats.set(Number(xml.attribute('numFmtId')), isDateFormat(format));
    }
    xml.skip();
  }
}

function readUsed(xml: XmlScanner, used: number[]): void {
  while (xml.next() === OPEN) {
    if (xml.is('xf')) used.push(Number(xml.attribute('numFmtId') ?? 0));
    xml.skip();
  }
}

/** Built-in formats of days and times: everywhere, in East Asian languages, in Thai. */
const BUILT_IN = [
  [14, 22],
  [45, 47],
  [27, 36],
  [50, 58],
  [71, 81],
] as const;

function isBuiltInDate(id: number): boolean {
  return BUILT_IN.some(([first, last]) => first <= id && id <= last);
}
