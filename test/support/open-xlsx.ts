import ExcelJS from 'exceljs';

/** An xlsx file as ExcelJS reads it. */
export async function openXlsx(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}
