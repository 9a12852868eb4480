import type { Cell, RawWorkbook } from '#core/workbook/cells.ts';
import { address } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';

/** What the pipeline reads in every cell of our sheets that is not empty. */
export function cellsIn(workbook: RawWorkbook): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const name of Object.values(sheetNames)) {
    const sheet = workbook.sheet(name);
    for (let row = 1; row <= (sheet?.lastRow ?? 0); row += 1) {
      for (let column = 1; column <= (sheet?.lastColumn ?? 0); column += 1) {
        const cell = sheet?.cell(row, column);
        if (cell && cell.type !== 'empty') cells[`${name}!${address(row, column)}`] = cell;
      }
    }
  }
  return cells;
}
