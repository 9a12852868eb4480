import { EMPTY, type Cell } from '#core/workbook/cells.ts';
import { cellOfSerial, isDateFormat } from '#core/workbook/date-cell.ts';

/** A cell as `Range` gives it: its entries of values, formulas, numberFormat and valueTypes. */
export interface RangeCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
  readonly valueType: string;
}

/** Makes of a range's cell what the pipeline's reader makes of it in the saved file. */
export function cellOf({ value, formula, numberFormat, valueType }: RangeCell): Cell {
  const shown = plain(value, valueType, isDateFormat(numberFormat));
  return isFormula(formula, value) ? { ...shown, formula: formula.slice(1) } : shown;
}

/** A text that begins with `=` is its own formula; a formula's result never is. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function plain(value: unknown, valueType: string, isDated: boolean): Cell {
  if (typeof value === 'number') return isDated ? cellOfSerial(value) : { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value !== 'string' || value === '') return EMPTY;
  return { type: valueType === 'Error' ? 'error' : 'text', value };
}
