import type { DataBarRuleType } from 'exceljs';
import { colours } from './style.ts';
import type { PlacedTable } from './table-sheet.ts';

/** Draws a bar behind each number of a column, or of the columns up to `last`, from zero to `highest`. */
export function addBars(
  table: PlacedTable,
  column: string,
  highest: number,
  last: string = column,
): void {
  const bar: Bar = {
    type: 'dataBar',
    priority: 1,
    gradient: false,
    cfvo: [
      { type: 'num', value: 0 },
      { type: 'num', value: highest },
    ],
    color: { argb: colours.bar },
  };
  table.sheet.addConditionalFormatting({
    ref: `${column}${table.firstRow}:${last}${table.lastRow}`,
    rules: [bar as DataBarRuleType],
  });
}

/** ExcelJS asks for options that it has defaults for, and does not know the colour that it writes. */
type Bar = Partial<DataBarRuleType> & { readonly color: { readonly argb: string } };
