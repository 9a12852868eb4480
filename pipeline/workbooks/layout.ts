import type { Worksheet } from 'exceljs';
import { wording } from './wording.zh-CN.ts';

/** A text, and the room it has: the column's width in characters, its size in points. */
export interface Fitted {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

/** Excel's tallest row, in points. */
const TALLEST = 409;

/** Height in points of a row in which every text stands whole, wrapped. */
export function heightFor(texts: readonly Fitted[], least = 18): number {
  const tallest = Math.max(...texts.map((item) => linesOf(item) * item.size * LEADING + PADDING));
  return Math.min(TALLEST, Math.max(least, Math.ceil(tallest)));
}

/** Line height by size, with room for faces that stand in for 宋体. */
const LEADING = 1.32;
const PADDING = 5;

function linesOf({ text, width, size }: Fitted): number {
  const em = (size * 4) / 3;
  // A line gives up to a character away, where punctuation may not begin the next one.
  const room = width * 7 - em;
  const lines = text.split('\n').map((line) => Math.ceil(lengthOf(line, em) / room) || 1);
  return lines.reduce((count, more) => count + more, 0);
}

/** Pixels of a line: a Chinese character takes an em, a Latin one a good half. */
function lengthOf(line: string, em: number): number {
  let length = 0;
  for (const character of line) length += (character >= FIRST_WIDE ? 1 : 0.58) * em;
  return length;
}

/** The first of the Chinese radicals, before which no character is as wide as it is high. */
const FIRST_WIDE = '\u2e80';

/** How a sheet is printed. */
export interface Print {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that head every page, `6:6`. */
  readonly titleRows: string;
  /** What is printed, `A1:R90`; all that is filled in when left out. */
  readonly area?: string;
  /** Left in the footer. */
  readonly unit: string;
  /** In the header; empty for none. */
  readonly banner: string;
  /** Whether all goes on one page; else as wide as the page, and as long as it takes. */
  readonly onePage?: boolean;
}

const MILLIMETRE = 1 / 25.4;

/** A4, with the unit and the page at the foot. */
export function setUpPrint(sheet: Worksheet, print: Print): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.onePage ? 1 : 0,
    horizontalCentered: true,
    margins: {
      left: 10 * MILLIMETRE,
      right: 10 * MILLIMETRE,
      top: 14 * MILLIMETRE,
      bottom: 15 * MILLIMETRE,
      header: 6 * MILLIMETRE,
      footer: 7 * MILLIMETRE,
    },
    printTitlesRow: print.titleRows,
    ...(print.area === undefined ? {} : { printArea: absolute(print.area) }),
  };
  const page = wording.page('&P', '&N');
  // An upright page has no room for more beside a long name.
  const right = print.orientation === 'landscape' ? `${inHeaderFooter(sheet.name)}　${page}` : page;
  sheet.headerFooter = {
    oddHeader: print.banner === '' ? '' : `&C${inHeaderFooter(print.banner)}`,
    oddFooter: `&L&9${inHeaderFooter(` ${print.unit}`)}&R&9${right}`,
  };
}

/** ExcelJS fixes the columns of a print area itself, and not the rows. */
function absolute(area: string): string {
  return area.replaceAll(/\d+/g, '$$$&');
}

/** A text in a header or footer, where `&` begins a code. */
export function inHeaderFooter(text: string): string {
  return text.replaceAll('&', '&&');
}

/** Protects a sheet without a password: only unlocked cells take input. */
export async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}
