import { textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import { guideLabels } from '#core/workbook/guide-sheet.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { fullName, type Unit } from '#core/workbook/unit.ts';
import type { PutCell } from '../../workbooks/stamp/put-cells.ts';

/** A unit's name over that of the unit that the workbook was issued to. */
export function nameOver(issued: RawWorkbook, unit: Unit): PutCell[] {
  const sheet = issued.sheet(sheetNames.guide);
  const rows = Array.from({ length: sheet?.lastRow ?? 0 }, (_, index) => index + 1);
  return rows
    .filter((row) => sheet && textOf(sheet.cell(row, 1)) === guideLabels.unit)
    .map((row) => ({ sheet: sheetNames.guide, row, column: 2, content: fullName(unit) }));
}
