import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import type { Reader } from './reader.ts';

export const ours: Reader = (bytes) => {
  const { workbook } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error('a workbook of the bench is not read');
  let filled = 0;
  for (const name of workbook.sheetNames) {
    const sheet = workbook.sheet(name);
    for (let row = 1; row <= (sheet?.lastRow ?? 0); row += 1) {
      for (let column = 1; column <= (sheet?.lastColumn ?? 0); column += 1) {
        filled += sheet?.cell(row, column).type === 'empty' ? 0 : 1;
      }
    }
  }
  return filled;
};
