import { startsWith } from './starts-with.ts';

const BANG = 0x21;
const GREATER = 0x3e;

/**
 * The offset after what begins at `at` and is no tag: a comment, a processing instruction or a CDATA
 * section (XML 1.0, 2.5 to 2.7); -1 where it is none of these, or does not end.
 */
export function afterMarkup(bytes: Buffer, at: number): number {
  if (bytes[at + 1] !== BANG) return after(bytes, '?>', at + 2);
  if (isCdata(bytes, at)) return after(bytes, ']]>', at + CDATA.length);
  if (!startsWith(bytes, at, COMMENT)) return -1;
  // Two hyphens within a comment are not allowed.
  const hyphens = after(bytes, '--', at + COMMENT.length);
  return hyphens > 0 && bytes[hyphens] === GREATER ? hyphens + 1 : -1;
}

/** Whether a CDATA section begins at `at`. */
export function isCdata(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, CDATA);
}

/** Whether a document type declaration begins at `at`. */
export function isDoctype(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, '<!DOCTYPE');
}

/** What stands before the text of a CDATA section, and after it. */
export const CDATA = '<![CDATA[';
export const CDATA_END = ']]>';
const COMMENT = '<!--';

function after(bytes: Buffer, end: string, from: number): number {
  const found = bytes.indexOf(end, from, 'latin1');
  return found < 0 ? -1 : found + end.length;
}
