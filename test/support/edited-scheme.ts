import ExcelJS from 'exceljs';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { ReadScheme } from '../../pipeline/schemes/read-scheme.ts';
import { readSchemeWorkbook } from '../../pipeline/schemes/xlsx/read-scheme-workbook.ts';
import { schemeWorkbook } from '../../pipeline/schemes/xlsx/scheme-workbook.ts';

/** What somebody does to a scheme in Excel. */
export type Editing = (workbook: ExcelJS.Workbook) => void;

/** What is typed into cells, by sheet and address, `指标!G7`; `null` empties one. */
export type Cells = Readonly<Record<string, ExcelJS.CellValue>>;

/** Types into cells; a day gets the format of one, as a spreadsheet gives it. */
export function typing(cells: Cells): Editing {
  return (workbook) => {
    for (const [at, value] of Object.entries(cells)) {
      const [sheet = '', address = ''] = at.split('!');
      const cell = sheetOf(workbook, sheet).getCell(address);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
    }
  };
}

/** A sheet that is there. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Writes a scheme to Excel, edits it there, and reads it back as `方案.xlsx`. */
export async function edited(scheme: Scheme, ...edits: readonly Editing[]): Promise<ReadScheme> {
  const workbook = await opened(await schemeWorkbook(scheme));
  for (const edit of edits) edit(workbook);
  return readSchemeWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), '方案.xlsx');
}

/** A workbook as a spreadsheet opens it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}
