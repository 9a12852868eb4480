import { resolveText } from './resolve-text.ts';

const TILDE = 0x7e;

/** Bytes of a text that are put together one by one: what a call to decode them costs. */
const SHORT = 12;

/**
 * A text as it is meant, from its bytes in well-formed XML; `isPlain` says that there is no `&`, no `<`
 * and no carriage return in them.
 */
export function decodeText(bytes: Buffer, start: number, end: number, isPlain: boolean): string {
  if (!isPlain) return resolveText(bytes, start, end);
  return end - start > SHORT ? bytes.toString('utf8', start, end) : shortText(bytes, start, end);
}

function shortText(bytes: Buffer, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte > TILDE) return bytes.toString('utf8', start, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The same of what a cell holds, whose characters may be written as `_x000D_` (ECMA-376-1, 22.9.2.19). */
export function decodeXstring(bytes: Buffer, start: number, end: number, isPlain: boolean): string {
  return unescaped(decodeText(bytes, start, end, isPlain));
}

function unescaped(text: string): string {
  // The shortest escape has seven characters.
  if (text.length < 7 || !text.includes('_x')) return text;
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .toWellFormed();
}
