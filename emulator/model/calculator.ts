import type { Place } from './area.ts';
import type { Cell, CellValue } from './cell.ts';

/** A cell and the sheet that it stands in. */
export interface SheetCell extends Place {
  readonly sheet: string;
  readonly cell: Cell;
}

/** A formula's result; empty text where it refers to an empty cell is 0, as in Excel. */
export interface FormulaResult extends Place {
  readonly sheet: string;
  readonly value: CellValue;
}

/** Calculates formulas. Each serves one workbook, of which it keeps a mirror. */
export interface Calculator {
  /** Takes the whole workbook over. `sheets` are the names in order, those without cells too. */
  load(sheets: readonly string[], cells: Iterable<SheetCell>): void;
  /** Takes changed cells over and gives the results of all formulas. */
  calculate(changed: Iterable<SheetCell>): readonly FormulaResult[];
}
