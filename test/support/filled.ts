import { readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';

/** What goes into cells: sheet, then header of the row (its first cell), then header of the column. */
export type Filling = Readonly<Record<string, Readonly<Record<string, Cells>>>>;
type Cells = Readonly<Record<string, ExcelJS.CellValue>>;

/** Writes a copy of a workbook with cells filled in as a person would, each found by its headers. */
export async function fillIn(from: string, to: string, filling: Filling): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  for (const [name, rows] of Object.entries(filling)) {
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) throw new Error(name);
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, value] of Object.entries(cells)) {
        cellAt(sheet, row, column).value = value;
      }
    }
  }
  leaveToBeCalculated(workbook);
  await workbook.xlsx.writeFile(to);
}

/** Takes away what formulas came to before: ExcelJS calculates nothing. */
function leaveToBeCalculated(workbook: ExcelJS.Workbook): void {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula };
      });
    });
  }
}

/** The cell under a column's header, in the row whose first cell says `row` or, `+1`, below the header. */
function cellAt(sheet: ExcelJS.Worksheet, row: string, column: string): ExcelJS.Cell {
  const rowNumbers = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const header = rowNumbers.find((number) => columnIn(sheet, number, column) !== undefined);
  const place = row.startsWith('+')
    ? (header ?? 0) + Number(row)
    : rowNumbers.find((number) => sheet.getCell(number, 1).text === row);
  const found = header === undefined ? undefined : columnIn(sheet, header, column);
  if (place === undefined || found === undefined) throw new Error(`${sheet.name} ${row} ${column}`);
  return sheet.getCell(place, found);
}

function columnIn(sheet: ExcelJS.Worksheet, row: number, title: string): number | undefined {
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  return columns.find((column) => sheet.getCell(row, column).text === title);
}

/** Cuts a file off after a share of its bytes. */
export async function truncate(from: string, to: string, share: number): Promise<void> {
  const bytes = await readFile(from);
  await writeFile(to, bytes.subarray(0, Math.floor(bytes.length * share)));
}
