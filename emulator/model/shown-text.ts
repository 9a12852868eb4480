import { plainValue, TEXT, type Cell } from './cell.ts';
import { dayOf } from './entry.ts';

/** What a cell shows, for the number formats that our workbooks use; as in `General` for others. */
export function shownText(cell: Cell): string {
  const value = plainValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = cell.numberFormat;
  if (/[yd]/i.test(format)) return shownDay(value, format);
  const digits = /^[#,]*0(?:\.(0*)(#*))?(%?)$/.exec(format);
  return digits === null || format === TEXT ? general(value) : shownNumber(value, digits);
}

function shownNumber(value: number, digits: RegExpExecArray): string {
  const [format, least = '', more = '', percent] = digits;
  const scaled = percent === '%' ? value * 100 : value;
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: least.length,
    maximumFractionDigits: least.length + more.length,
    useGrouping: format.includes(','),
  }).format(Number(scaled.toPrecision(15)));
  // Excel keeps the point where the places after it are left out.
  return `${more !== '' && !text.includes('.') ? `${text}.` : text}${percent}`;
}

function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

const DAY_PART = /y{2,4}|m{1,2}|d{1,2}|"([^"]*)"|\\(.)/gi;

function shownDay(serial: number, format: string): string {
  const day = dayOf(Math.floor(serial));
  const parts: Readonly<Record<string, number>> = {
    y: day.getUTCFullYear(),
    m: day.getUTCMonth() + 1,
    d: day.getUTCDate(),
  };
  return format.replaceAll(DAY_PART, (part, quoted?: string, escaped?: string) => {
    const literal = quoted ?? escaped;
    if (literal !== undefined) return literal;
    const shown = String(parts[part.charAt(0).toLowerCase()]);
    return part.length === 1 || part.length === 4 ? shown : shown.slice(-2).padStart(2, '0');
  });
}
