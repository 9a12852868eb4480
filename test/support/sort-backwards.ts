import type { CellValue } from 'exceljs';
import { editWorkbook } from './edit-workbook.ts';

/** Turns the rows of a sheet's table upside down, values alone, as sorting in a spreadsheet does. */
export async function sortBackwards(
  path: string,
  name: string,
  [first, last]: readonly [first: number, last: number],
): Promise<void> {
  await editWorkbook(path, (workbook) => {
    const rows = workbook.getWorksheet(name)?.getRows(first, last - first + 1) ?? [];
    const values = rows.map((row) =>
      Array.from({ length: row.cellCount }, (_, index): CellValue => row.getCell(index + 1).value),
    );
    values.toReversed().forEach((cells, position) => {
      cells.forEach((value, index) => {
        const cell = rows[position]?.getCell(index + 1);
        if (cell !== undefined && cell.formula === undefined) cell.value = value;
      });
    });
  });
}
