import { DAY_FORMAT, isDateFormat, serialOf } from '#core/workbook/date-cell.ts';
import type { Content } from '#core/workbook/content.ts';

const GENERAL = 'General';
const TEXT = '@';

/** A cell to be written to. */
export interface Target {
  readonly range: Excel.Range;
  /** Its number format. */
  readonly format: string;
  /** Whether the format may be changed where the content does not fit it. */
  readonly mayFormat: boolean;
}

/** Puts content into a cell, so that it is read as what it is. */
export function put(content: Content, { range, format, mayFormat }: Target): void {
  if (content === null) {
    range.values = [['']];
    return;
  }
  const wanted = fittingFormat(content, format);
  if (wanted !== format && mayFormat) range.numberFormat = [[wanted]];
  const fits = wanted === format || mayFormat;
  if (typeof content === 'string') range.values = [[textFor(content, format)]];
  else if (typeof content === 'number') range.values = [[fits ? content : `'${content}`]];
  else if ('day' in content) {
    range.values = [[fits ? serialOf(content.day) : `'${content.day}`]];
  } else range.formulas = [[`=${content.formula}`]];
}

/** The cell's own format where content of this kind stays what it is under it, else one that does. */
function fittingFormat(content: Exclude<Content, null>, format: string): string {
  if (typeof content === 'string') return format;
  if (typeof content === 'object' && 'day' in content) {
    return isDateFormat(format) ? format : DAY_FORMAT;
  }
  return format === TEXT || isDateFormat(format) ? GENERAL : format;
}

/**
 * A text as it is written so that it stays one: behind an apostrophe wherever Excel might take it for
 * a formula, a number or a day. The apostrophe does not become part of it.
 */
function textFor(text: string, format: string): string {
  return text !== '' && (format !== TEXT || /^[=+\-@']/.test(text)) ? `'${text}` : text;
}
