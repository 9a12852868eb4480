import type { Cell } from './cells.ts';

const DAY = 86_400_000;
/** The day whose serial number is 0. */
const ORIGIN = Date.UTC(1899, 11, 30);
/** Serial number of 1 January 1970. */
const UNIX = 25_569;

/** The number format in which a day is written as `2023-03-20`. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** Whether a number format shows a number as a day or a time, as the pipeline's reader sees it. */
export function isDateFormat(format: string): boolean {
  const shown = format.replaceAll(/\[[^\]]*\]|"[^"]*"/g, '');
  return /[ymdhMsb]/.test(shown);
}

/** The number under which a spreadsheet keeps a day, counted from 30 December 1899. */
export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - ORIGIN) / DAY;
}

/** What a number under a date format says: a day, or itself where no calendar has such a day. */
export function cellOfSerial(serial: number): Cell {
  return cellOfMoment(new Date(Math.round((serial - UNIX) * DAY)));
}

/** The same of the moment that a reader has made of such a number. */
export function cellOfMoment(moment: Date): Cell {
  // A text or an error under a date format, and a number that no calendar reaches.
  if (Number.isNaN(moment.getTime())) return { type: 'error', value: '#VALUE!' };
  const written = moment.toISOString();
  // Beyond the year 9999 it is no day but a number under a date format, such as 20230401.
  if (/^\d{4}-/.test(written)) return { type: 'date', value: written.slice(0, 10) };
  return { type: 'number', value: (moment.getTime() - ORIGIN) / DAY };
}
