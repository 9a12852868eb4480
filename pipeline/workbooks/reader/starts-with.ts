import { spells } from './spells.ts';

/** Whether bytes are, from an offset on, the letters of a text in ASCII. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return spells(bytes, at, at + text.length, text);
}
