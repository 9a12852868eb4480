import type ExcelJS from 'exceljs';
import { openXlsx } from './open-xlsx.ts';

/** A row of 指标评分 as it shows: texts by header. */
export async function scoreRow(path: string, code: string): Promise<Record<string, string>> {
  const sheet = (await openXlsx(path)).getWorksheet('指标评分');
  const rows = sheet?.getRows(1, sheet.rowCount) ?? [];
  const header = rows.find((row) => row.getCell(1).text === '编号');
  const found = rows.find((row) => row.getCell(1).text === code);
  if (header === undefined || found === undefined) throw new Error(code);
  const texts: Record<string, string> = {};
  header.eachCell((cell, column) => (texts[cell.text] = found.getCell(column).text));
  return texts;
}

/**
 * What may be typed into, by visible sheet: the header of each column that has an unlocked cell.
 * A sheet without protection says `unprotected`.
 */
export async function unlockedColumns(path: string): Promise<Record<string, string[]>> {
  const visible = (await openXlsx(path)).worksheets.filter(({ state }) => state === 'visible');
  return Object.fromEntries(visible.map((sheet) => [sheet.name, unlockedIn(sheet)]));
}

function unlockedIn(sheet: ExcelJS.Worksheet): string[] {
  if (!('sheetProtection' in sheet) || !sheet.sheetProtection) return ['unprotected'];
  const headers = new Set<string>();
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (isUnlocked(cell)) headers.add(headerAbove(sheet, cell));
    });
  });
  return [...headers];
}

function isUnlocked(cell: ExcelJS.Cell): boolean {
  return cell.protection?.locked === false;
}

/** The text of the nearest locked cell above. */
function headerAbove(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell): string {
  let row = Number(cell.row) - 1;
  while (row > 1 && isUnlocked(sheet.getCell(row, Number(cell.col)))) row -= 1;
  return sheet.getCell(row, Number(cell.col)).text;
}
