import type { Cell, CellValue, Style } from 'exceljs';
import type { Value } from './table-column.ts';

/** A cell of a spreadsheet takes 32,767 characters. */
const LONGEST = 32_000;

/** Puts a value and a style into a cell. A style that many cells share is best given as one object. */
export function writeCell(cell: Cell, value: Value, style: Partial<Style>): void {
  cell.value = (typeof value === 'string' ? value.slice(0, LONGEST) : value) as CellValue;
  cell.style = style;
}
