import { isUtf8 } from 'node:buffer';
import { partOf, refusePart, type Part } from './part.ts';
import { startsWith } from './starts-with.ts';

/**
 * A part in UTF-8, without a byte order mark. UTF-8 and UTF-16 are what every reader of XML knows
 * (XML 1.0, 4.3.3 and appendix F); another encoding is read if it is declared and known.
 */
export function inUtf8(name: string, bytes: Uint8Array): Part {
  const label = encodingOf({ name }, bytes);
  if (label === UTF8) {
    if (!isUtf8(bytes)) refusePart({ name }, 'encoding');
    return partOf(name, withoutMark(bytes));
  }
  return partOf(name, Buffer.from(decoded({ name }, bytes, label)));
}

const UTF8 = 'utf-8';
/** How nearly all programs begin a part. */
const USUAL = '<?xml version="1.0" encoding="UTF-8"';

function encodingOf(part: Pick<Part, 'name'>, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (startsWith(bytes, 0, USUAL)) return UTF8;
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  const [, declared = UTF8] = DECLARATION.exec(start) ?? [];
  const label = declared.toLowerCase();
  // What can be read byte by byte is no UTF-16, whatever it declares.
  if (label.startsWith('utf-16')) refusePart(part, 'encoding');
  return label === 'utf8' || label === 'us-ascii' ? UTF8 : label;
}

const DECLARATION = /^(?:ï»¿)?<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;

function withoutMark(bytes: Uint8Array): Buffer {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
}

function decoded(part: Pick<Part, 'name'>, bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // An encoding that nobody knows, and bytes that it does not have.
    if (error instanceof RangeError || error instanceof TypeError) refusePart(part, 'encoding');
    throw error;
  }
}
