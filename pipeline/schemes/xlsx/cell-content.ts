import { parseDecimal, percent, type Decimal } from '#core/decimal.ts';
import { numberIn } from '#core/workbook/cells.ts';
import { escaped } from '../../workbooks/xml-text.ts';

/** What is put into a cell; nothing where the scheme has nothing. */
export type Content = string | number | Date | undefined;

/** Longest text that a cell takes, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/**
 * A text as xlsx stores it: characters that XML cannot hold or would change are escaped as `_x000D_`,
 * and so is what would read as such an escape.
 */
export function storedText(text: string): string {
  return escaped(text).replaceAll(UNSTORABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** Control characters, halves of a character, and what is no character. */
const UNSTORABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** As much of a text as a heading or a footer has room for, in one line. */
export function briefText(text: string): string {
  const characters = Array.from(text.replaceAll(/[\p{C}\s]+/gu, ' ').trim());
  return characters.length > BRIEF
    ? `${characters.slice(0, BRIEF).join('')}…`
    : characters.join('');
}

const BRIEF = 60;

/** A decimal as a number, or as text where a cell would not keep all its digits. */
export function decimalContent(value: Decimal): number | string {
  return fitsCell(value) ? value.toNumber() : value.toString();
}

/** A share as a number, or as per cent in words where a cell would not keep all its digits. */
export function shareContent(value: Decimal): number | string {
  return fitsCell(value) ? value.toNumber() : percent(value);
}

function fitsCell(value: Decimal): boolean {
  const read = numberIn(value.toNumber());
  return parseDecimal(read.toString())?.equals(value) ?? false;
}

/** A day as a date, or as text where spreadsheets do not agree on the calendar. */
export function dayContent(day: string): Date | string {
  return day >= FIRST_SURE_DAY ? new Date(`${day}T00:00:00Z`) : day;
}

/** Before it, some count a 29 February 1900. */
const FIRST_SURE_DAY = '1900-03-01';
