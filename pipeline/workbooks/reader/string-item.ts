import { decodeXstring } from './decode-text.ts';
import { nameCode } from './name-code.ts';
import { refuseBeyond } from './refuse-beyond.ts';
import { OPEN, type XmlScanner } from './xml-scanner.ts';

const T = nameCode('t');
const R = nameCode('r');
const RPH = nameCode('rPh');

/**
 * Goes through a string item, shared or inline, of which the text and those of its runs count, and
 * how they are pronounced does not (ECMA-376-1, 18.4.8). A single text is left where it stands, as the
 * scanner notes it, and `undefined` is given; several are given as one, and so is one that had to be
 * decoded to be measured.
 */
export function scanStringItem(xml: XmlScanner, longest: number): string | undefined {
  xml.noted.clear();
  let count = 0;
  let all = '';
  while (xml.next() === OPEN) {
    if (!xml.isOwn) xml.refuse('unknown');
    if (xml.code === T) {
      all = withText(xml, count, all, longest);
      count += 1;
    } else if (xml.code === R) {
      while (xml.next() === OPEN) {
        if (xml.isOwn && xml.code === T) {
          all = withText(xml, count, all, longest);
          count += 1;
        } else xml.skip();
      }
    } else if (xml.code === RPH || xml.is('phoneticPr')) xml.skip();
    else xml.refuse('unknown');
  }
  return count > 1 ? all : measuredText(xml, longest);
}

/** Goes through a text after `count` others; gives them all as one, but for a text that is alone. */
function withText(xml: XmlScanner, count: number, before: string, longest: number): string {
  const first = count === 1 ? notedText(xml) : before;
  xml.text();
  if (count === 0) return '';
  const all = first + notedText(xml);
  if (all.length > longest) refuseBeyond(xml.part, 'text', longest);
  return all;
}

/**
 * Refuses the text that a scanner has just noted if it is longer than `longest` UTF-16 units; gives it
 * if it had to be decoded for that.
 */
export function measuredText(xml: XmlScanner, longest: number): string | undefined {
  // A text has no more units than bytes.
  if (xml.noted.end - xml.noted.start <= longest) return undefined;
  const text = notedText(xml);
  return text.length > longest ? refuseBeyond(xml.part, 'text', longest) : text;
}

function notedText({ part, noted }: XmlScanner): string {
  return decodeXstring(part.bytes, noted.start, noted.end, noted.isPlain);
}
