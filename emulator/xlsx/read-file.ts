import ExcelJS, { type Cell, type Worksheet, type WorksheetState } from 'exceljs';
import { GENERAL } from '../model/cell.ts';
import type { CellSnapshot, SheetSnapshot, Visibility } from '../model/snapshot.ts';
import { readContent } from './cell-content.ts';
import { readLook } from './cell-look.ts';
import { readLayout } from './sheet-layout.ts';
import { readProtection } from './sheet-protection.ts';
import { withoutGaps } from './without-gaps.ts';

/** The bytes of an xlsx file as ExcelJS holds it. */
export async function openFile(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

const visibilities: Readonly<Record<WorksheetState, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A sheet of a file as plain data. */
export function readFileSheet(sheet: Worksheet): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const snapshot = readCell(cell);
      if (Object.keys(snapshot).length > 0) cells[cell.address] = snapshot;
    });
  });
  return withoutGaps({
    name: sheet.name,
    visibility: visibilities[sheet.state],
    protection: readProtection(sheet),
    cells,
    layout: readLayout(sheet),
  });
}

function readCell(cell: Cell): CellSnapshot {
  const style = readLook(cell);
  return withoutGaps({
    ...readContent(cell),
    numberFormat: cell.numFmt === GENERAL ? undefined : cell.numFmt,
    locked: cell.protection?.locked === false ? false : undefined,
    style: Object.keys(style).length === 0 ? undefined : style,
  });
}
