import { textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import { scoreHeaders, sheetNames } from '#core/workbook/sheets.ts';
import type { PutCell } from '../../workbooks/stamp/put-cells.ts';
import { tableIn } from './table-in.ts';

/** Two more points beside an indicator than it was issued with. */
export function raisedPoints(issued: RawWorkbook, code: string): PutCell[] {
  const table = tableIn(issued, sheetNames.scores, scoreHeaders);
  return table
    .rowNumbers()
    .filter((row) => textOf(table.cell(row, 'code')) === code)
    .map((row) => ({
      sheet: sheetNames.scores,
      row,
      column: table.column('points'),
      content: Number(textOf(table.cell(row, 'points'))) + 2,
    }));
}
