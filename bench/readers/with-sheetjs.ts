import { read } from 'xlsx';
import type { Reader } from './reader.ts';

export const withSheetJs: Reader = (bytes) => {
  const { Sheets } = read(bytes, { cellDates: true });
  return Object.values(Sheets).reduce((sum, sheet) => sum + Object.keys(sheet).length, 0);
};
