import { EMPTY, type Cell, type RawSheet } from './cells.ts';
import { TableRow } from './table-row.ts';

/** Where a column of a table stands, or was issued. */
export interface Column {
  readonly isThere: boolean;
  /** 1 for A. */
  readonly number: number;
  readonly letters: string;
  /** Its place among the columns as they were issued, from 0. */
  readonly index: number;
}

/** Most rows of a table that are read. */
export const MOST_TABLE_ROWS = 5_000;

/** A table found in a sheet: its columns by key, and the rows under its header. */
export class Table<K extends string> {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  /** Whether all columns stand where they were issued. */
  readonly isInPlace: boolean;
  readonly #columns: Readonly<Record<K, Column>>;
  readonly #inOrder: readonly Column[];
  #rows: readonly TableRow<K>[] | undefined;

  /** Of all columns that were issued, in that order. */
  constructor(sheet: RawSheet, headerRow: number, columns: ReadonlyMap<K, Column>) {
    this.sheet = sheet;
    this.headerRow = headerRow;
    this.#columns = Object.fromEntries(columns) as Record<K, Column>;
    this.#inOrder = [...columns.values()];
    this.isInPlace = this.#inOrder.every(({ number, index }) => number === index + 1);
  }

  /** How far to the right of where it was issued the column stands that was moved farthest; 0 for none. */
  get mostRight(): number {
    return Math.max(0, ...this.#inOrder.map(({ number, index }) => number - index - 1));
  }

  /** Whether the sheet has the column. */
  has(column: K): boolean {
    return this.#at(column).isThere;
  }

  /** Number of a column, 1 for A; in a sheet that lacks it, where it was issued. */
  column(column: K): number {
    return this.#at(column).number;
  }

  /** Place of a column among those that were issued, from 0. */
  indexOf(column: K): number {
    return this.#at(column).index;
  }

  /** A cell; empty in a column that the sheet lacks. */
  cell(row: number, column: K): Cell {
    return this.#cellIn(row, this.#at(column));
  }

  /** The cells of a row, in the order in which their columns were issued. */
  cellsOf(row: number): readonly Cell[] {
    return this.#inOrder.map((column) => this.#cellIn(row, column));
  }

  /** Address of a cell; in a column that the sheet lacks, where it was issued. */
  address(row: number, column: K): string {
    return `${this.#at(column).letters}${row}`;
  }

  /** Place of a cell, for a finding. */
  place(row: number, column: K): { sheet: string; cell: string } {
    return { sheet: this.sheet.name, cell: this.address(row, column) };
  }

  /** A row, read now. */
  row(number: number): TableRow<K> {
    return new TableRow(this, number);
  }

  /** Numbers of the rows under the header that hold something, as far as a table is read. */
  rowNumbers(): readonly number[] {
    const numbers: number[] = [];
    const last = Math.min(this.sheet.lastRow, this.headerRow + MOST_TABLE_ROWS);
    for (let row = this.headerRow + 1; row <= last; row += 1) {
      if (this.#isFilled(row)) numbers.push(row);
    }
    return numbers;
  }

  /** Those rows, read when they are first asked for. */
  get rows(): readonly TableRow<K>[] {
    this.#rows ??= this.rowNumbers().map((number) => this.row(number));
    return this.#rows;
  }

  #at(column: K): Column {
    return this.#columns[column];
  }

  #isFilled(row: number): boolean {
    for (const column of this.#inOrder) {
      if (this.#cellIn(row, column).type !== 'empty') return true;
    }
    return false;
  }

  #cellIn(row: number, { isThere, number }: Column): Cell {
    return isThere ? this.sheet.cell(row, number) : EMPTY;
  }
}
