import { floor } from './floor.ts';
import { ours } from './ours.ts';
import type { Reader } from './reader.ts';
import { withExcelJs } from './with-exceljs.ts';
import { withSheetJs } from './with-sheetjs.ts';

/** Every way of reading a workbook that is compared, by its name in the tables. */
export const readers: ReadonlyMap<string, Reader> = new Map([
  ['the floor: inflate, touch every byte', floor],
  ['ours', ours],
  ['SheetJS', withSheetJs],
  ['ExcelJS', withExcelJs],
]);
