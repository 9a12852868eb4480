import type { Cell } from '#core/workbook/cells.ts';
import { EMPTY } from '#core/workbook/cells.ts';
import type { ReadLimits } from '../limits.ts';
import { textCell } from './cell-of-text.ts';
import { IntList } from './int-list.ts';
import { knownText } from './known-texts.ts';
import { nameCode } from './name-code.ts';
import type { Part } from './part.ts';
import { afterPlainText } from './plain-text.ts';
import { startsWith } from './starts-with.ts';
import { scanStringItem } from './string-item.ts';
import { TextSpan } from './text-span.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** The strings that cells share, by their index; each is decoded when it is first wanted. */
export interface SharedStrings {
  readonly count: number;
  /** The cell that holds a string and nothing else. */
  cell(index: number): Cell;
}

/** Of a workbook whose cells share none. */
export const NO_STRINGS: SharedStrings = { count: 0, cell: () => EMPTY };

const SI = nameCode('si');

/** Reads the part of shared strings (ECMA-376-1, 18.4.9). */
export function readSharedStrings(part: Part, limits: ReadLimits): SharedStrings {
  const xml = new XmlScanner(part, SPREADSHEET, limits.depth);
  const spans = new IntList();
  const decoded = new Map<number, string>();
  xml.enter('sst');
  passPlain(xml, limits, spans);
  while (xml.next() === OPEN) {
    if (xml.isOwn && xml.code === SI) {
      const text = scanStringItem(xml, limits.textLength);
      if (text !== undefined) decoded.set(spans.length / NUMBERS, text);
      note(spans, xml.noted);
      passPlain(xml, limits, spans);
    } else if (xml.is('extLst')) xml.skip();
    else xml.refuse('unknown');
  }
  xml.leave();
  const count = spans.length / NUMBERS;
  const cells: (Cell | undefined)[] = [];
  cells.length = count;
  for (const [index, text] of decoded) cells[index] = textCell(text);
  return {
    count,
    cell(index) {
      const span = NUMBERS * index;
      return (cells[index] ??= knownText(
        part,
        spans.at(span),
        spans.at(span + 1),
        spans.at(span + 2) === 1,
      ).cell);
    },
  };
}

/** Elements that a text stands in: sst, si and t. */
const DEPTH_OF_TEXT = 3;

/** Passes over the strings that follow and are a single text, as nearly all programs write it. */
function passPlain(xml: XmlScanner, limits: ReadLimits, spans: IntList): void {
  if (!xml.isPlain || limits.depth < DEPTH_OF_TEXT) return;
  const { bytes } = xml.part;
  const text = new TextSpan();
  let at = xml.offset;
  while (startsWith(bytes, at, '<si>')) {
    const end = afterPlainText(bytes, at + '<si>'.length, text);
    if (end < 0 || !startsWith(bytes, end, '</si>')) break;
    if (text.end - text.start > limits.textLength) break;
    note(spans, text);
    at = end + '</si>'.length;
  }
  xml.offset = at;
}

/** Numbers of each string: its start, its end, and 1 where it is plain. */
const NUMBERS = 3;

function note(spans: IntList, { start, end, isPlain }: TextSpan): void {
  spans.push(start);
  spans.push(end);
  spans.push(isPlain ? 1 : 0);
}
