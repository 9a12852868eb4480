import type { Cell } from './cells.ts';

const DAY = 86_400_000;
/** The day whose serial number is 0. */
const ORIGIN = Date.UTC(1899, 11, 30);

/** The number format in which a day is written as `2023-03-20`. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/**
 * Whether a number format shows a number as a day or a time, as the pipeline's reader sees it: whether
 * a letter of days and times stands in it outside of brackets, quotes, and what is escaped, left as
 * room or repeated (ECMA-376-1, 18.8.31).
 */
export function isDateFormat(format: string): boolean {
  const shown = format.replaceAll(/\[[^\]]*\]|"[^"]*"|[\\_*]./gs, '');
  return /[ymdhMsb]/.test(shown);
}

/** The number under which a spreadsheet keeps a day, counted from 30 December 1899. */
export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - ORIGIN) / DAY;
}

/** Days from the origin to 1 March 1900, to 1 January 1904 and to 1 January 10000. */
const MARCH_1900 = 61;
const JANUARY_1904 = 1_462;
const YEAR_10000 = 2_958_466;

/**
 * What a number under a date format says: a day, or itself where there is no such day, as of a time
 * alone or of 20230401. It counts to the millisecond.
 *
 * Counted from 1900, 1 is 1 January 1900, and 60 a 29 February that never was; counted from 1904, 0 is
 * 1 January 1904 (ECMA-376-1, 18.17.4.1).
 */
export function cellOfSerial(serial: number, from1904 = false): Cell {
  const passed = Math.round((from1904 ? serial + JANUARY_1904 : serial) * DAY);
  const isEarly = passed < (MARCH_1900 - 1) * DAY;
  const moment = ORIGIN + passed + (isEarly ? DAY : 0);
  if (!(Math.abs(moment) <= LAST_MOMENT)) return { type: 'error', value: '#VALUE!' };
  const isDay =
    passed >= (from1904 ? JANUARY_1904 : 1) * DAY &&
    passed < YEAR_10000 * DAY &&
    (isEarly || passed >= MARCH_1900 * DAY);
  if (!isDay) return { type: 'number', value: serial };
  return dayCell(Math.floor(moment / DAY));
}

/** The last moment that JavaScript knows, in milliseconds from 1970; as many before is the first. */
const LAST_MOMENT = 8_640_000_000_000_000;

/** Days that are kept, because one county enters the same as another: those of ten years. */
const MOST_KEPT = 4_000;
const kept = new Map<number, Cell>();

/** The cell of a day between 1900 and 9999, by its number from 1970. */
function dayCell(number: number): Cell {
  const before = kept.get(number);
  if (before) return before;
  const cell: Cell = { type: 'date', value: new Date(number * DAY).toISOString().slice(0, 10) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(number, cell);
  return cell;
}
