import { address, type Cell, type RawSheet } from '#core/workbook/cells.ts';

/** Every cell of a sheet that is not empty or has a formula, by its address. */
export function cellsInSheet(sheet: RawSheet | undefined): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (let row = 1; row <= (sheet?.lastRow ?? 0); row += 1) {
    for (let column = 1; column <= (sheet?.lastColumn ?? 0); column += 1) {
      const cell = sheet?.cell(row, column);
      if (cell && (cell.type !== 'empty' || cell.formula !== undefined)) {
        cells[address(row, column)] = cell;
      }
    }
  }
  return cells;
}
