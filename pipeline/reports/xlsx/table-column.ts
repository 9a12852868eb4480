import type { ConditionalFormattingRule, DataValidation, Style } from 'exceljs';

/** A figure that the sheet computes: its formula, and the result that is stored beside it. */
export interface Live {
  readonly formula: string;
  readonly result: number | string;
}

/** What a table's cell holds. Text is stored as text, whatever it looks like. */
export type Value = string | number | null | Live;

/** A rule by which a column's cells are coloured; the order of rules is that in which they count. */
export type CellRule = ConditionalFormattingRule;

/** A column of a table sheet. */
export interface TableColumn<Row> {
  readonly header: string;
  /** Heading that it shares with its neighbours. */
  readonly group?: string;
  /** What stands above its header, one a band of the table. */
  readonly bands?: readonly Value[];
  /** In characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly format?: string;
  readonly wrap?: boolean;
  /** Whether a reader may change its cells. */
  readonly input?: boolean;
  /** `sheetRow` is the row's number in the sheet, for formulas. */
  readonly value: (row: Row, sheetRow: number) => Value;
  readonly style?: (row: Row) => Partial<Style> | undefined;
  /** `first` is the address of its first cell, as `C7`, by which the rules speak of each cell. */
  readonly rules?: (first: string) => readonly CellRule[];
  readonly validation?: (first: string) => DataValidation;
}

/** What a cell shows: of a formula, its result. */
export function resultOf(value: Value): string | number | null {
  return value !== null && typeof value === 'object' ? value.result : value;
}
