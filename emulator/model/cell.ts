import type { CellStyle } from './cell-style.ts';

/** Such as `#DIV/0!`; apart from a text of the same characters. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError;

/** A cell as it is kept; cells are replaced, never changed. */
export interface Cell {
  /** What stands in it, or a formula's result; undefined when it is empty. */
  readonly value: CellValue | undefined;
  /** With its `=`. */
  readonly formula: string | undefined;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly style: CellStyle;
}

export const GENERAL = 'General';
/** The number format of cells whose content is text whatever it reads like. */
export const TEXT = '@';

export const BLANK: Cell = {
  value: undefined,
  formula: undefined,
  numberFormat: GENERAL,
  locked: true,
  style: {},
};

/** Names as in `Excel.RangeValueType`. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType({ value }: Cell): ValueType {
  if (value === undefined) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' ? 'String' : 'Error';
}

/** The value as `Range.values` gives it: `''` for an empty cell, an error as its text. */
export function plainValue({ value }: Cell): string | number | boolean {
  return typeof value === 'object' ? value.error : (value ?? '');
}
