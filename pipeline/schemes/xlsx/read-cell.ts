import { decimal, parseDecimal, type Decimal } from '#core/decimal.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import { numberIn, textOf, type Cell } from '#core/workbook/cells.ts';
import { dayFromText } from '#core/workbook/read-input.ts';
import { splitEntries, splitWords } from './entries.ts';
import type { Notes, Spot } from './notes.ts';
import { optionOf, type Options } from './options.ts';

/** A cell, where it stands, and where to note what is wrong with it. */
export interface CellAt {
  readonly cell: Cell;
  readonly spot: Spot;
  readonly notes: Notes;
}

// Each reader gives what the scheme's schema then checks; nothing for an empty cell, or for one whose
// fault it has noted.

/** A text, to the letter. A number that may have lost digits on the way is refused. */
export function readText(at: CellAt): string | undefined {
  const cell = soundCell(at);
  if (cell === undefined) return undefined;
  if (cell.type === 'text') return cell.value.trim();
  const isExact = cell.type === 'boolean' || (cell.type === 'number' && isWhole(cell.value));
  return isExact ? textOf(cell) : refuseNumber(at);
}

/** A code or another word of plain letters and digits, however wide. */
export function readWord(at: CellAt): string | undefined {
  return readText(at)?.normalize('NFKC').trim();
}

/** A number as it was typed. */
export function readNumber(at: CellAt): string | undefined {
  const cell = soundCell(at);
  return cell && digitsOf(cell);
}

/** A whole number; what is none is left to the schema as text. */
export function readWhole(at: CellAt): number | string | undefined {
  const text = readNumber(at);
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : text;
}

/** A number in a unit: of per cent, `95%`. A small one without its sign, text or number, is refused. */
export function readQuantity(at: CellAt, unit: string | undefined): string | undefined {
  const cell = soundCell(at);
  if (cell === undefined) return undefined;
  const text = digitsOf(cell);
  if (!isPercent(unit)) return text;
  if (isUnclear(text)) {
    at.notes.fault('scheme-sheet.percent-unclear', { found: text }, at.spot);
    return undefined;
  }
  return text.replace(/%$/, '');
}

/** Whether a number has no sign, and may be a share or per cent: 1 is 1% or 100%. */
function isUnclear(text: string): boolean {
  const bare = parseDecimal(text)?.absoluteValue();
  return bare !== undefined && !bare.isZero() && bare.lessThan(CLEARLY_PERCENT);
}

/** From here on a bare number can only be per cent: nobody means 1000%. */
const CLEARLY_PERCENT: Decimal = decimal(10);

/** A day: a date, or a text that says one. */
export function readDay(at: CellAt): string | undefined {
  const cell = soundCell(at);
  if (cell === undefined) return undefined;
  const text = textOf(cell);
  return cell.type === 'text' ? (dayFromText(text) ?? text) : text;
}

/** A day, or one of every year: `每年4月1日`, `04-01`. A number, such as 4.1, may be another day. */
export function readDue(at: CellAt): string | undefined {
  if (at.cell.type === 'number' && at.cell.formula === undefined) return refuseNumber(at);
  const day = readDay(at);
  const [, month, date] = YEARLY.exec(day?.normalize('NFKC').replaceAll(/\s/g, '') ?? '') ?? [];
  return month && date ? `${month.padStart(2, '0')}-${date.padStart(2, '0')}` : day;
}

const YEARLY = /^(?:每年)?(\d{1,2})[-/.月](\d{1,2})日?$/;

/** What one of the given words stands for. */
export function readOption<K extends string>(at: CellAt, options: Options<K>): K | undefined {
  const cell = soundCell(at);
  return cell && optionIn(textOf(cell), at, options);
}

/** What each of the words in a list stands for. */
export function readOptions<K extends string>(at: CellAt, options: Options<K>): K[] | undefined {
  return readWords(at)?.flatMap((word) => optionIn(word, at, options) ?? []);
}

function optionIn<K extends string>(word: string, at: CellAt, options: Options<K>): K | undefined {
  const option = optionOf(options, word);
  if (option === undefined) {
    const parameters = { found: word, options: Object.values<string>(options) };
    at.notes.fault('scheme.not-an-option', parameters, at.spot);
  }
  return option;
}

/** The entries of a list, one a line. */
export function readLines(at: CellAt): string[] | undefined {
  const text = readText(at);
  return text === undefined ? undefined : splitEntries(text);
}

/** The words of a list, one a line or with `、` or the like between them. */
export function readWords(at: CellAt): string[] | undefined {
  const text = readText(at);
  return text === undefined ? undefined : splitWords(text);
}

/** A cell that holds something of its own: no formula is run, and none is believed. */
function soundCell({ cell, spot, notes }: CellAt): Cell | undefined {
  if (cell.formula !== undefined) {
    notes.fault('scheme-sheet.by-formula', { column: spot.label }, spot);
    return undefined;
  }
  if (cell.type === 'error') {
    notes.fault('scheme-sheet.error-value', { found: cell.value }, spot);
    return undefined;
  }
  return textOf(cell) === '' ? undefined : cell;
}

/** Notes that a cell holds a number or a day where only text says what is meant. */
function refuseNumber({ cell, spot, notes }: CellAt): undefined {
  notes.fault('scheme-sheet.not-text', { column: spot.label, found: textOf(cell) }, spot);
}

function digitsOf(cell: Cell): string {
  return textOf(cell).normalize('NFKC').replaceAll(/[\s,]/g, '');
}

function isWhole(value: number): boolean {
  return numberIn(value).isInteger();
}
