import { decimal, inCell, type Decimal } from '#core/decimal.ts';
import type { NumberFormat } from './number-format.ts';
import { plainText } from './plain-text.ts';

/** What a cell holds. A formula is carried as text beside its stored result; it is never run. */
export type Cell = { readonly formula?: string } & (
  | { readonly type: 'empty' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** A day, `2023-12-31`. */
  | { readonly type: 'date'; readonly value: string }
  /** Such as `#REF!`. */
  | { readonly type: 'error'; readonly value: string }
);

/** Where a cell stands under whose number format something else than what it holds may be seen. */
export interface OddlyShown {
  readonly row: number;
  readonly column: number;
  readonly format: NumberFormat;
}

/** A sheet as it was read; rows and columns count from 1. */
export interface RawSheet {
  readonly name: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** What is not shown, as far as a host can tell: the sheet itself, some rows, some columns. */
  readonly isHidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  cell(row: number, column: number): Cell;
  /** Those of its cells, as far as a host can tell. */
  readonly oddlyShown?: () => Iterable<OddlyShown>;
}

/** A range of merged cells; rows and columns count from 1, and both ends belong to it. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A workbook as it was read, from whatever program wrote it. */
export interface RawWorkbook {
  /** All its sheets in order, as far as a host can tell. */
  readonly sheetNames?: readonly string[];
  sheet(name: string): RawSheet | undefined;
  /** The merged ranges of a sheet, as far as a host can tell: of each, only the first cell shows its value. */
  readonly merged?: (sheet: string) => Iterable<MergedRange>;
}

export const EMPTY: Cell = { type: 'empty' };

/** The number that was typed or shown: what binary arithmetic leaves beyond 15 digits is none of it. */
export function numberIn(value: number): Decimal {
  const exact = decimal(value);
  return printsPlainly(String(value)) ? exact : inCell(exact);
}

/** Whether a double printed so has no exponent and at most 15 digits: its text is the decimal itself. */
function printsPlainly(printed: string): boolean {
  return printed.length <= 15 && /^-?[\d.]+$/.test(printed);
}

/** A cell as text, the same for whatever program saved it; empty text for an empty cell. */
export function textOf(cell: Cell): string {
  switch (cell.type) {
    case 'empty':
      return '';
    case 'number':
      return numberText(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'text':
      return plainText(cell.value);
    case 'date':
    case 'error':
      return cell.value;
  }
}

function numberText(value: number): string {
  const printed = String(value);
  return printsPlainly(printed) ? printed : numberIn(value).toString();
}

/** Whether two texts of cells say the same: line breaks and blanks, which programs add, are no difference. */
export function isSameText(one: string, other: string): boolean {
  return one === other || withoutBlanks(one) === withoutBlanks(other);
}

function withoutBlanks(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '');
}

/**
 * Whether a text has blanks about it that textOf leaves away and a formula's comparison does not;
 * plain spaces are none where the formula trims them too.
 */
export function isPadded(cell: Cell, trims: 'spaces' | 'nothing'): boolean {
  if (cell.type !== 'text' || cell.value === cell.value.trim()) return false;
  const seen = trims === 'spaces' ? cell.value.replaceAll(/^ +| +$/g, '') : cell.value;
  return seen !== seen.trim();
}

/** Whether a cell holds a formula whose result no program has stored. */
export function isUncalculated(cell: Cell): boolean {
  return cell.formula !== undefined && textOf(cell) === '';
}

/** Letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetters(before) + letter : letter;
}

/** Number of a column by its letters: A is 1, AA is 27; 0 of none. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) {
    number = number * 26 + letters.charCodeAt(index) - LETTER_A + 1;
  }
  return number;
}

const LETTER_A = 0x41;

/** Address of a cell, such as `I12`. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Row and column of an address, such as `I12`; zeros for what is none. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
}
