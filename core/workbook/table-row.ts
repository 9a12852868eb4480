import { textOf, type Cell } from './cells.ts';
import type { Table } from './table.ts';

/** A row of a table, each of its cells read once. */
export class TableRow<K extends string> {
  readonly table: Table<K>;
  /** Its number in the sheet, from 1. */
  readonly number: number;
  /** Its cells, in the order in which their columns were issued. */
  readonly cells: readonly Cell[];

  constructor(table: Table<K>, number: number) {
    this.table = table;
    this.number = number;
    this.cells = table.cellsOf(number);
  }

  /** A cell; empty in a column that the sheet lacks. */
  cell(column: K): Cell {
    return this.cells[this.table.indexOf(column)]!;
  }

  /** What a cell says, as text. */
  text(column: K): string {
    return textOf(this.cell(column));
  }

  /** Address of a cell; in a column that the sheet lacks, where it was issued. */
  address(column: K): string {
    return this.table.address(this.number, column);
  }

  /** Place of a cell, for a finding. */
  place(column: K): { sheet: string; cell: string } {
    return this.table.place(this.number, column);
  }
}
