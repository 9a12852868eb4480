import { kinds, type Kind } from './cell-table.ts';
import { nameCode } from './name-code.ts';
import { spells } from './spells.ts';

const LETTER_B = nameCode('b');
const LETTER_D = nameCode('d');
const LETTER_E = nameCode('e');
const LETTER_N = nameCode('n');
const LETTER_S = nameCode('s');

/** The kind that a cell's `t` names (ECMA-376-1, 18.18.11); `undefined` for what the standard does not have. */
export function cellKind(bytes: Uint8Array, start: number, end: number): Kind | undefined {
  if (end - start !== 1) {
    if (spells(bytes, start, end, 'str')) return kinds.text;
    return spells(bytes, start, end, 'inlineStr') ? kinds.inline : undefined;
  }
  switch (bytes[start]!) {
    case LETTER_S:
      return kinds.shared;
    case LETTER_N:
      return kinds.number;
    case LETTER_B:
      return kinds.boolean;
    case LETTER_E:
      return kinds.error;
    case LETTER_D:
      return kinds.date;
    default:
      return undefined;
  }
}
