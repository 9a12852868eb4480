import ExcelJS from 'exceljs';
import type { Reader } from './reader.ts';

export const withExcelJs: Reader = async (bytes) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  let filled = 0;
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        filled += cell.value === null ? 0 : 1;
      });
    });
  });
  return filled;
};
