import { parseDecimal } from '#core/decimal.ts';

/** What a spreadsheet may take for a formula, after blanks too and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const DISARMED = /^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Separators of columns that a spreadsheet may know besides the comma: a text with one is quoted. */
export const OTHER_SEPARATORS = /[;\t]/;

/**
 * Text that someone else typed, safe to open in a spreadsheet: what looks like a formula gets an
 * apostrophe in front. Plain numbers stay as they are, negative ones too.
 */
export function disarmed(text: string): string {
  return FORMULA.test(text) && parseDecimal(text) === undefined ? `'${text}` : text;
}

/** The text that was disarmed. */
export function asTyped(text: string): string {
  return text.replace(DISARMED, '');
}
