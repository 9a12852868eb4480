import { AMPERSAND, CARRIAGE_RETURN, LESS, LINE_FEED } from './ascii.ts';
import { afterMarkup, CDATA, CDATA_END, isCdata } from './markup.ts';
import { afterReference, referredCode } from './reference.ts';

/**
 * A text as it is meant, from its bytes in well-formed XML: references, CDATA sections, comments and
 * ends of lines are resolved (XML 1.0, 2.11 and 4.4). `isPlain` says that it has no `&` and no `<`.
 */
export function decodeText(bytes: Buffer, start: number, end: number, isPlain: boolean): string {
  if (!isPlain) return resolved(bytes, start, end);
  const text = bytes.toString('utf8', start, end);
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** The same of what a cell holds, whose characters may be written as `_x000D_` (ECMA-376-1, 22.9.2.19). */
export function decodeXstring(bytes: Buffer, start: number, end: number, isPlain: boolean): string {
  const text = decodeText(bytes, start, end, isPlain);
  if (!text.includes('_x')) return text;
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .toWellFormed();
}

/** Where texts are resolved, byte by byte; a resolved text is never longer than it is written. */
let scratch = Buffer.alloc(4096);

function resolved(bytes: Buffer, start: number, end: number): string {
  if (scratch.length < end - start) scratch = Buffer.alloc(2 * (end - start));
  let length = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte === AMPERSAND) {
      const code = referredCode(bytes, at);
      at = afterReference(bytes, at);
      if (code < 0x80) {
        scratch[length] = code;
        length += 1;
      } else {
        const low = isHigh(code) && bytes[at] === AMPERSAND ? referredCode(bytes, at) : 0;
        if (isLow(low)) at = afterReference(bytes, at);
        length += scratch.write(characters(code, low), length);
      }
    } else if (byte === LESS) {
      const after = afterMarkup(bytes, at);
      if (isCdata(bytes, at)) {
        length += copyLines(bytes, at + CDATA.length, after - CDATA_END.length, length);
      }
      at = after;
    } else {
      const from = at;
      while (at < end && bytes[at] !== AMPERSAND && bytes[at] !== LESS) at += 1;
      length += copyLines(bytes, from, at, length);
    }
  }
  return scratch.toString('utf8', 0, length);
}

/** Copies bytes into the scratch, with LF for each end of a line; gives how many they are there. */
function copyLines(bytes: Buffer, start: number, end: number, into: number): number {
  let length = into;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) continue;
    scratch[length] = byte === CARRIAGE_RETURN ? LINE_FEED : byte;
    length += 1;
  }
  return length - into;
}

function isHigh(code: number): boolean {
  return code >= 0xd8_00 && code < 0xdc_00;
}

function isLow(code: number): boolean {
  return code >= 0xdc_00 && code < 0xe0_00;
}

/** A character, or two halves of one; half a character alone is none. */
function characters(code: number, low: number): string {
  const text = String.fromCodePoint(code);
  return isLow(low) ? text + String.fromCharCode(low) : text.toWellFormed();
}
