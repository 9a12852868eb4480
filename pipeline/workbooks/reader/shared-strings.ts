import type { ReadLimits } from '../limits.ts';
import { decodeXstring } from './decode-text.ts';
import { IntList } from './int-list.ts';
import { nameCode } from './name-code.ts';
import type { Part } from './part.ts';
import { scanStringItem } from './string-item.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** The strings that cells share, by their index; each is decoded when it is first wanted. */
export interface SharedStrings {
  readonly count: number;
  text(index: number): string;
}

/** Of a workbook whose cells share none. */
export const NO_STRINGS: SharedStrings = { count: 0, text: () => '' };

const SI = nameCode('si');

/** Reads the part of shared strings (ECMA-376-1, 18.4.9). */
export function readSharedStrings(part: Part, limits: ReadLimits): SharedStrings {
  const xml = new XmlScanner(part, SPREADSHEET, limits.depth);
  /** Start, end, and whether it is plain. */
  const spans = new IntList();
  const texts: (string | undefined)[] = [];
  xml.enter('sst');
  while (xml.next() === OPEN) {
    if (xml.isOwn && xml.code === SI) {
      texts.push(scanStringItem(xml, limits.textLength));
      spans.push(xml.noted.start);
      spans.push(xml.noted.end);
      spans.push(xml.noted.isPlain ? 1 : 0);
    } else if (xml.is('extLst')) xml.skip();
    else xml.refuse('unknown');
  }
  xml.leave();
  return {
    count: texts.length,
    text(index) {
      const span = 3 * index;
      return (texts[index] ??= decodeXstring(
        part.bytes,
        spans.at(span),
        spans.at(span + 1),
        spans.at(span + 2) === 1,
      ));
    },
  };
}
