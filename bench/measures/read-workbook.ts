import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { Group } from '../measure.ts';

const rows = 150;
const columns = 18;

/** Reading a workbook against the floor under any reader: inflating the same bytes. */
export async function readWorkbook(): Promise<Group> {
  const bytes = await draw();
  return {
    title: `Reading a workbook of ${rows} rows and ${columns} columns`,
    measures: [
      { name: 'fflate: inflate only', run: () => unzipSync(new Uint8Array(bytes)) },
      { name: 'ExcelJS: inflate and read every cell', run: () => read(bytes) },
    ],
  };
}

/** A sheet as an evaluator hands it in: long texts, numbers, formulas, drop-downs. */
async function draw(): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('指标评分', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(Array.from({ length: columns }, (_, column) => `第${column + 1}列`));
  for (let row = 2; row <= rows + 1; row += 1) {
    const texts = Array.from({ length: columns - 4 }, (_, column) =>
      `第${row}项指标第${column}列的评分标准与说明。`.repeat(column % 3),
    );
    const points = (row % 10) + 0.5;
    sheet.addRow([`${row}.1`, points, row % 7, { formula: `MIN(B${row},C${row})` }, ...texts]);
    sheet.getCell(row, 3).dataValidation = {
      type: 'decimal',
      operator: 'between',
      formulae: [0, points],
    };
  }
  return book.xlsx.writeBuffer();
}

async function read(bytes: ArrayBuffer): Promise<number> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  let filled = 0;
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        filled += cell.value === null ? 0 : 1;
      });
    });
  });
  return filled;
}
