import { address } from '#core/workbook/cells.ts';
import type { Book } from './book.ts';
import { BLANK, type Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** What a workbook in memory holds, as plain data. */
export function snapshotOf({ name, sheets }: Book): WorkbookSnapshot {
  return { name, sheets: sheets.map(sheetSnapshot) };
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const { name, visibility, protection, layout } = sheet;
  const cells = [...sheet.cells()]
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, cell }) => [address(row + 1, column + 1), cellSnapshot(cell)] as const);
  return {
    name,
    visibility,
    ...(protection === undefined ? {} : { protection }),
    cells: Object.fromEntries(cells),
    ...(layout === undefined ? {} : { layout }),
  };
}

function cellSnapshot({ value, formula, numberFormat, locked, style }: Cell): CellSnapshot {
  return {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === BLANK.numberFormat ? {} : { numberFormat }),
    ...(locked ? {} : { locked }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
  };
}
