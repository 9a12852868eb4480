import { isDateFormat } from '#core/workbook/date-cell.ts';
import { numberFormat, type NumberFormat } from '#core/workbook/number-format.ts';
import type { ReadLimits } from '../limits.ts';
import { KnownParts } from './known-parts.ts';
import type { Package } from './package.ts';
import type { Part } from './part.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** What is known of each cell format in the styles part, by its number (ECMA-376-1, 18.8.10 and 18.8.30). */
export interface CellFormats {
  /** Whether it shows a number as a day or a time. */
  readonly days: readonly boolean[];
  /** The number format, where something else than what a cell holds may be seen under it. */
  readonly odd: readonly (NumberFormat | undefined)[];
}

/** Those of a workbook. */
export function cellFormats(parts: Package, name: string, limits: ReadLimits): CellFormats {
  return known.read(parts, name, limits);
}

const known = new KnownParts(readStyles);

interface Format {
  readonly isDay: boolean;
  readonly odd: NumberFormat | undefined;
}

function readStyles(part: Part, limits: ReadLimits): CellFormats {
  const xml = new XmlScanner(part, SPREADSHEET, limits.depth);
  const own = new Map<number, Format>();
  const used: number[] = [];
  xml.enter('styleSheet');
  while (xml.next() === OPEN) {
    if (xml.is('numFmts')) readFormats(xml, own);
    else if (xml.is('cellXfs')) readUsed(xml, used);
    else xml.skip();
  }
  xml.leave();
  const formats = used.map((id) => own.get(id) ?? builtIn.get(id));
  return {
    days: formats.map((format) => format?.isDay ?? false),
    odd: formats.map((format) => format?.odd),
  };
}

function readFormats(xml: XmlScanner, formats: Map<number, Format>): void {
  while (xml.next() === OPEN) {
    if (xml.is('numFmt')) {
      formats.set(Number(xml.attribute('numFmtId')), formatOf(xml.attribute('formatCode') ?? ''));
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

function formatOf(code: string): Format {
  const format = numberFormat(code);
  return { isDay: isDateFormat(code), odd: format.isPlain ? undefined : format };
}

/** Built-in formats of days and times: everywhere, in East Asian languages, in Thai. */
const BUILT_IN_DAYS = [
  [14, 22],
  [45, 47],
  [27, 36],
  [50, 58],
  [71, 81],
] as const;

/** Built-in formats under which a number is not seen as it is. */
const BUILT_IN_ODD = [
  [9, '0%'],
  [10, '0.00%'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
] as const;

const builtIn = new Map<number, Format>([
  ...BUILT_IN_DAYS.flatMap(([first, last]) =>
    Array.from(
      { length: last - first + 1 },
      (_, index) => [first + index, { isDay: true, odd: undefined }] as const,
    ),
  ),
  ...BUILT_IN_ODD.map(([id, code]) => [id, formatOf(code)] as const),
]);
