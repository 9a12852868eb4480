import { remembered } from '#core/remembered.ts';
import { EMPTY, type OddlyShown } from '#core/workbook/cells.ts';
import { numberFormat } from '#core/workbook/number-format.ts';
import { cellOf } from './cell.ts';
import type { SheetPicture } from './picture.ts';

/** As far as core reads any sheet, and a little more: a stranger's may be filled to its last cell. */
export const REACH = 'A1:CV5100';
/** As far as a sheet of ours has empty cells to be filled in, and a little more. */
const EMPTY_REACH = 'A1:CV300';

/** Asks for what a sheet holds; after the next sync the function gives it. */
export function askForSheet(sheet: Excel.Worksheet): () => SheetPicture {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected,options');
  const filled = sheet.getRange(REACH).getUsedRangeOrNullObject(true);
  filled.load('rowIndex,columnIndex,values,formulas,numberFormat,valueTypes');
  const formatted = sheet.getRange(EMPTY_REACH).getUsedRangeOrNullObject();
  formatted.load('rowIndex,columnIndex,numberFormat');
  return () => pictureOf(sheet, filled, formatted);
}

function pictureOf(
  sheet: Excel.Worksheet,
  filled: Excel.Range,
  formatted: Excel.Range,
): SheetPicture {
  const { id, name, visibility, protection } = sheet;
  const values = gridOf<unknown>(filled, 'values');
  const formulas = gridOf<unknown>(filled, 'formulas');
  const types = gridOf<string>(filled, 'valueTypes');
  const formats = gridOf<string>(filled, 'numberFormat');
  const emptyFormats = gridOf<string>(formatted, 'numberFormat');
  const formatAt = (row: number, column: number) =>
    formats.at(row, column) ?? emptyFormats.at(row, column) ?? 'General';
  return {
    id,
    protection: protection.protected ? protection.options : undefined,
    raw: {
      name,
      lastRow: values.lastRow,
      lastColumn: values.lastColumn,
      isHidden: visibility !== 'Visible',
      cell(row, column) {
        const valueType = types.at(row, column);
        if (valueType === undefined) return EMPTY;
        const value = values.at(row, column);
        const formula = formulas.at(row, column);
        return cellOf({ value, formula, numberFormat: formatAt(row, column), valueType });
      },
      oddlyShown: () => oddlyShownIn(formats),
    },
    formatAt,
    valueAt: (row, column) => values.at(row, column) ?? '',
  };
}

/** Cells under a number format that is not plain, whatever they hold. */
const oddlyShownIn = remembered((formats: Grid<string>): readonly OddlyShown[] => {
  const understood = new Map<string, ReturnType<typeof numberFormat>>();
  const found: OddlyShown[] = [];
  for (let row = 1; row <= formats.lastRow; row += 1) {
    for (let column = 1; column <= formats.lastColumn; column += 1) {
      const code = formats.at(row, column);
      if (code === undefined) continue;
      const format = understood.get(code) ?? numberFormat(code);
      understood.set(code, format);
      if (!format.isPlain) found.push({ row, column, format });
    }
  }
  return found;
});

/** Entries of a range by the sheet's rows and columns, from 1. */
interface Grid<T> {
  readonly lastRow: number;
  readonly lastColumn: number;
  at(row: number, column: number): T | undefined;
}

function gridOf<T>(
  range: Excel.Range,
  property: 'values' | 'formulas' | 'valueTypes' | 'numberFormat',
): Grid<T> {
  if (range.isNullObject) return { lastRow: 0, lastColumn: 0, at: () => undefined };
  const { rowIndex, columnIndex } = range;
  const rows = range[property] as readonly (readonly T[])[];
  return {
    lastRow: rowIndex + rows.length,
    lastColumn: columnIndex + (rows[0]?.length ?? 0),
    at: (row, column) => rows[row - 1 - rowIndex]?.[column - 1 - columnIndex],
  };
}
