import { TEXT, type CellValue } from './cell.ts';

/** What becomes of something written into a cell. */
export interface Entry {
  readonly value: CellValue | undefined;
  /** With its `=`; its value is calculated later. */
  readonly formula: string | undefined;
  /** That a cell of format `General` takes on, as with `10%` or a day. */
  readonly numberFormat: string | undefined;
}

/**
 * Reads what is written into a cell of a number format as Excel does: a text that begins with `=` is
 * a formula, one that reads as a number, a percentage, a day or a truth value becomes that, unless it
 * begins with an apostrophe, which is dropped, or the format is text.
 */
export function readEntry(written: string | number | boolean, numberFormat: string): Entry {
  if (typeof written !== 'string') return plain(written);
  if (written === '') return plain(undefined);
  if (written.startsWith("'")) return plain(written.slice(1));
  if (numberFormat === TEXT) return plain(written);
  if (/^=./s.test(written)) return { ...plain(undefined), formula: written };
  const text = written.trim();
  if (/^(?:true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  if (ERRORS.has(text.toUpperCase())) return plain({ error: text.toUpperCase() });
  return readNumber(text) ?? readDay(text) ?? plain(written);
}

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

function plain(value: CellValue | undefined, numberFormat?: string): Entry {
  return { value, formula: undefined, numberFormat };
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d{1,3})?(%?)$/i;

function readNumber(text: string): Entry | undefined {
  const bracketed = /^\(([\d.,]+)\)$/.exec(text)?.[1];
  const [, sign, whole = '', fraction = '', power = '', percent] =
    NUMBER.exec(bracketed === undefined ? text : `-${bracketed}`) ?? [];
  if (!/\d/.test(whole + fraction)) return undefined;
  const digits = Number(`${whole.replaceAll(',', '') || '0'}${fraction}${power}`);
  // A cell keeps 15 digits.
  const kept = Number(digits.toPrecision(15)) * (sign === '-' ? -1 : 1);
  if (percent !== '%') return plain(kept);
  return plain(Number((kept / 100).toPrecision(15)), fraction === '' ? '0%' : '0.00%');
}

const DAY_FORMAT = 'yyyy/m/d';
const days = [
  { pattern: /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/, year: 1, month: 3, day: 4 },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, year: 1, month: 2, day: undefined },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, year: undefined, month: 1, day: 2 },
] as const;

function readDay(text: string): Entry | undefined {
  for (const { pattern, year, month, day } of days) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const part = (index: number | undefined) => (index === undefined ? undefined : found[index]);
    // Without a year it is a day of this one: why a number such as 1-1 needs its apostrophe.
    const serial = serialOf(
      Number(part(year) ?? new Date().getFullYear()),
      Number(part(month)),
      Number(part(day) ?? 1),
    );
    return serial === undefined ? undefined : plain(serial, DAY_FORMAT);
  }
  return undefined;
}

const MS_A_DAY = 86_400_000;

/** Excel's number of a day, in the system that counts from 1900; undefined where there is none. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const days = (moment.getTime() - Date.UTC(1899, 11, 30)) / MS_A_DAY;
  // Before March 1900 Excel counts a 29 February that never was.
  const serial = days < 61 ? days - 1 : days;
  return serial >= 1 ? serial : undefined;
}

/** The day of a number, in UTC. */
export function dayOf(serial: number): Date {
  const days = serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * MS_A_DAY));
}
