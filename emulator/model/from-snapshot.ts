import { parseArea } from './area.ts';
import { Book } from './book.ts';
import type { Calculator } from './calculator.ts';
import { BLANK, type Cell } from './cell.ts';
import { Sheet } from './sheet.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** A workbook in memory that holds what a snapshot says. */
export function bookFrom({ name, sheets }: WorkbookSnapshot, calculator?: Calculator): Book {
  return new Book(
    name,
    sheets.map((sheet, index) => sheetFrom(sheet, index)),
    calculator,
  );
}

function sheetFrom(snapshot: SheetSnapshot, index: number): Sheet {
  const number = String(index + 1).padStart(12, '0');
  const sheet = new Sheet(`{00000000-0001-0000-0000-${number}}`, snapshot);
  for (const [address, cell] of Object.entries(snapshot.cells)) {
    sheet.put(parseArea(address), cellFrom(cell));
  }
  return sheet;
}

function cellFrom({ value, formula, numberFormat, locked, style }: CellSnapshot): Cell {
  return {
    value,
    formula,
    numberFormat: numberFormat ?? BLANK.numberFormat,
    locked: locked ?? BLANK.locked,
    style: style ?? BLANK.style,
  };
}
