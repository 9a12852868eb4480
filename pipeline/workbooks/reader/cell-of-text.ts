import { EMPTY, type Cell } from '#core/workbook/cells.ts';
import { cellOfSerial } from '#core/workbook/date-cell.ts';

export function textCell(text: string): Cell {
  return text === '' ? EMPTY : { type: 'text', value: text };
}

/** Of xsd:double, but for `INF` and `NaN`. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The system in which numbers stand for days, where they do. */
type Days = { readonly date1904: boolean } | undefined;

/** A number as it is written; with a date system, as the day that it stands for. */
export function numberCell(written: string, days: Days): Cell {
  const text = written.trim();
  if (text === '') return EMPTY;
  return cellOfNumber(NUMBER.test(text) ? Number(text) : Number.NaN, days);
}

/** The same of a number that is read. */
export function cellOfNumber(number: number, days: Days): Cell {
  if (!Number.isFinite(number)) return { type: 'error', value: '#NUM!' };
  // Minus zero is zero.
  const value = number === 0 ? 0 : number;
  return days ? cellOfSerial(value, days.date1904) : { type: 'number', value };
}

/** Of xsd:boolean. */
export function booleanCell(written: string): Cell {
  switch (written.trim()) {
    case '1':
    case 'true':
      return { type: 'boolean', value: true };
    case '0':
    case 'false':
      return { type: 'boolean', value: false };
    case '':
      return EMPTY;
    default:
      return NO_VALUE;
  }
}

/** Such as `#REF!`. */
export function errorCell(written: string): Cell {
  const value = written.trim();
  return value === '' ? EMPTY : { type: 'error', value };
}

/** The day of an ISO 8601 date, with a time of the day or without. */
export function dayCell(written: string): Cell {
  const text = written.trim();
  if (text === '') return EMPTY;
  const [, day = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text) ?? [];
  const moment = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
  return exists ? { type: 'date', value: day } : NO_VALUE;
}

const NO_VALUE: Cell = { type: 'error', value: '#VALUE!' };
