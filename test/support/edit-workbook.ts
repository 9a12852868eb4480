import ExcelJS from 'exceljs';

/** Opens a workbook, hidden sheets too, lets `change` loose on it, and saves it in its place. */
export async function editWorkbook(
  path: string,
  change: (workbook: ExcelJS.Workbook) => void,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  change(workbook);
  await workbook.xlsx.writeFile(path);
}
