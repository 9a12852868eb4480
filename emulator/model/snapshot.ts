import type { CellStyle } from './cell-style.ts';
import type { CellValue } from './cell.ts';
import type { Protection } from './protection.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A whole workbook as plain data that JSON can carry. */
export interface WorkbookSnapshot {
  /** The file's name. */
  readonly name: string;
  /** In their order. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protection?: Protection;
  /** By address, such as `B2`. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** How it is laid out; kept as it was read. */
  readonly layout?: SheetLayout;
}

/** What is left out is as in a new workbook: empty, `General`, locked. */
export interface CellSnapshot {
  /** What stands in it, or a formula's result. A day is its serial number. */
  readonly value?: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly style?: CellStyle;
}

export interface SheetLayout {
  /** By letter, in characters of the body font. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** By number from 1, in points. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  readonly hiddenRows: readonly number[];
  /** Such as `A1:D1`. */
  readonly merges: readonly string[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
}

/** What a cell accepts from a person, as the file says it. */
export interface Validation {
  /** Such as `I12:I40 I43`; formulas are written for its first cell. */
  readonly range: string;
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly (string | number)[];
  readonly allowBlank: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}
