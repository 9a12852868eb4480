import { scoreHeaders, sheetNames } from '#core/workbook/sheets.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { PutCell } from '../../workbooks/stamp/put-cells.ts';
import { tableIn } from './table-in.ts';

/** Drops the stored results of the totals, so that whatever opens the workbook computes them. */
export function uncalculatedCells(workbook: RawWorkbook): PutCell[] {
  const { headerRow } = tableIn(workbook, sheetNames.scores, scoreHeaders);
  return [
    ...formulasIn(workbook, sheetNames.guide),
    ...formulasIn(workbook, sheetNames.scores, headerRow),
    ...formulasIn(workbook, sheetNames.weights),
  ];
}

/** The formulas of a sheet's first rows, with no result. */
function formulasIn(workbook: RawWorkbook, name: string, rows = Number.POSITIVE_INFINITY) {
  const sheet = workbook.sheet(name);
  const cells: PutCell[] = [];
  for (let row = 1; row <= Math.min(rows, sheet?.lastRow ?? 0); row += 1) {
    for (let column = 1; column <= (sheet?.lastColumn ?? 0); column += 1) {
      if (sheet?.cell(row, column).formula === undefined) continue;
      cells.push({ sheet: name, row, column, content: { result: undefined } });
    }
  }
  return cells;
}
