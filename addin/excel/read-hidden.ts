import { address, type RawSheet } from '#core/workbook/cells.ts';
import type { HiddenParts } from './picture.ts';
import { REACH } from './read-sheet.ts';

/** Asks whether any row or column of a sheet is hidden; after the next sync the function says so. */
export function askWhetherHidden(sheet: Excel.Worksheet): () => boolean {
  const reach = sheet.getRange(REACH);
  reach.load('rowHidden,columnHidden');
  return () => isAnyHidden(reach.rowHidden) || isAnyHidden(reach.columnHidden);
}

/** Where some are hidden and some are not, Excel says `null`, whatever its types say. */
function isAnyHidden(hidden: boolean | null): boolean {
  return hidden !== false;
}

/** Asks which rows and columns with content are hidden; after the next sync the function gives them. */
export function askForHidden(
  sheet: Excel.Worksheet,
  { lastRow, lastColumn }: RawSheet,
): () => HiddenParts {
  const content = sheet.getRange(`A1:${address(Math.max(lastRow, 1), Math.max(lastColumn, 1))}`);
  const rows = content.getRowProperties({ rowHidden: true });
  const columns = content.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: numbersOf(rows.value, ({ rowHidden }) => rowHidden === true),
    hiddenColumns: numbersOf(columns.value, ({ columnHidden }) => columnHidden === true),
  });
}

/** Numbers, from 1, of those that are so. */
function numbersOf<T>(all: readonly T[], isSo: (one: T) => boolean): number[] {
  return all.flatMap((one, index) => (isSo(one) ? [index + 1] : []));
}
