import { startsWith } from './starts-with.ts';
import type { TextSpan } from './text-span.ts';

const GREATER = 0x3e;
const LESS = 0x3c;
const SLASH = 0x2f;
const T = 0x74;

const SPACE_KEPT = ' xml:space="preserve"';
const END_LENGTH = '</t>'.length;

/**
 * Passes over a text of a string item (ECMA-376-1, 18.4.12) that is written as nearly all programs
 * write it, and notes where it stands. Gives the offset after it; -1 where it is written otherwise.
 */
export function afterPlainText(bytes: Buffer, start: number, text: TextSpan): number {
  if (bytes[start] !== LESS || bytes[start + 1] !== T) return -1;
  let at = start + 2;
  if (bytes[at] !== GREATER && startsWith(bytes, at, SPACE_KEPT)) at += SPACE_KEPT.length;
  if (bytes[at] !== GREATER) return -1;
  const end = text.begin(bytes, at + 1);
  if (end < 0 || bytes[end + 1] !== SLASH || bytes[end + 2] !== T) return -1;
  return bytes[end + 3] === GREATER ? end + END_LENGTH : -1;
}
