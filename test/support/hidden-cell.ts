import type { Cell, Workbook } from 'exceljs';
import { sheetNames } from '#core/workbook/sheets.ts';

/** The cell beside a key of the hidden sheet. */
export function hiddenCell(workbook: Workbook, key: string): Cell {
  const sheet = workbook.getWorksheet(sheetNames.identity);
  const rows = sheet?.getRows(1, sheet.rowCount) ?? [];
  const row = rows.find((each) => each.getCell(1).text === key);
  if (row === undefined) throw new Error(key);
  return row.getCell(2);
}
