import { afterMarkup, CDATA, CDATA_END, isCdata } from './markup.ts';
import { namedCode, namedLength, numberedCode, numberedLength } from './reference.ts';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const HASH = 0x23;
const LESS = 0x3c;
const LINE_FEED = 0x0a;
const QUOTE = 0x22;

const LETTER_Q = 0x71;

/** Where texts are resolved; a resolved text is never longer than it is written. */
let scratch = Buffer.alloc(4096);

/**
 * A text from its bytes in well-formed XML, with references, CDATA sections, comments and ends of lines
 * as they are meant (XML 1.0, 2.11 and 4.4).
 */
export function resolveText(bytes: Buffer, start: number, end: number): string {
  if (scratch.length < end - start) scratch = Buffer.alloc(2 * (end - start));
  const into = scratch;
  let length = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte === AMPERSAND) {
      const letter = bytes[at + 1]!;
      if (letter === HASH) {
        const after = afterNumbered(bytes, at);
        length += into.write(numberedText(bytes, at, after), length);
        at = after;
      } else {
        // Of all names, quotes come most.
        const isQuote = letter === LETTER_Q;
        into[length] = isQuote ? QUOTE : namedCode(bytes, at);
        length += 1;
        at += isQuote ? '&quot;'.length : namedLength(bytes, at);
      }
    } else if (byte === LESS) {
      const after = afterMarkup(bytes, at);
      length += into.write(cdataText(bytes, at, after), length);
      at = after;
    } else if (byte === CARRIAGE_RETURN) {
      into[length] = LINE_FEED;
      length += 1;
      at += bytes[at + 1] === LINE_FEED ? 2 : 1;
    } else {
      into[length] = byte;
      length += 1;
      at += 1;
    }
  }
  return into.toString('utf8', 0, length);
}

/** The offset after references by number that follow one another. */
function afterNumbered(bytes: Buffer, start: number): number {
  let at = start;
  while (bytes[at] === AMPERSAND && bytes[at + 1] === HASH) at += numberedLength(bytes, at);
  return at;
}

/** The text of references by number that follow one another; half a character alone is none. */
function numberedText(bytes: Buffer, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += numberedLength(bytes, at)) {
    text += String.fromCodePoint(numberedCode(bytes, at, numberedLength(bytes, at)));
  }
  return text.toWellFormed();
}

/** The text of a CDATA section; none of a comment or a processing instruction. */
function cdataText(bytes: Buffer, start: number, end: number): string {
  if (!isCdata(bytes, start)) return '';
  const text = bytes.toString('utf8', start + CDATA.length, end - CDATA_END.length);
  return text.replaceAll(/\r\n?/g, '\n');
}
