import { resolveText } from './resolve-text.ts';

/**
 * A text as it is meant, from its bytes in well-formed XML; `isPlain` says that there is no `&` and no
 * `<` in them.
 */
export function decodeText(bytes: Buffer, start: number, end: number, isPlain: boolean): string {
  if (!isPlain) return resolveText(bytes, start, end);
  const text = bytes.toString('utf8', start, end);
  return text.includes('\r') ? resolveText(bytes, start, end) : text;
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
