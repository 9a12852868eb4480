import { EMPTY, textOf, type Cell, type RawSheet, type RawWorkbook } from '#core/workbook/cells.ts';
import type { Content } from '#core/workbook/content.ts';
import type { CellPlace } from '../host.ts';

/** A cell as it would be, at its place. */
export interface PlacedCell {
  readonly place: CellPlace;
  readonly cell: Cell;
}

/** The workbook as it would be with other cells; the workbook itself stays as it is. */
export function withCells(workbook: RawWorkbook, cells: readonly PlacedCell[]): RawWorkbook {
  const bySheet = Map.groupBy(cells, ({ place }) => place.sheet);
  return {
    sheet(name) {
      const sheet = workbook.sheet(name);
      const others = bySheet.get(name);
      return sheet && others ? sheetWith(sheet, others) : sheet;
    },
  };
}

function sheetWith(sheet: RawSheet, cells: readonly PlacedCell[]): RawSheet {
  const others = new Map(cells.map(({ place, cell }) => [key(place.row, place.column), cell]));
  return {
    ...sheet,
    lastRow: Math.max(sheet.lastRow, ...cells.map(({ place }) => place.row)),
    lastColumn: Math.max(sheet.lastColumn, ...cells.map(({ place }) => place.column)),
    cell: (row, column) => others.get(key(row, column)) ?? sheet.cell(row, column),
  };
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}

/** The cell that a content makes; a formula's result is not known before it is calculated. */
export function cellWith(content: Content): Cell {
  if (content === null || content === '') return EMPTY;
  if (typeof content === 'string') return { type: 'text', value: content };
  if (typeof content === 'number') return { type: 'number', value: content };
  if ('day' in content) return { type: 'date', value: content.day };
  return { type: 'empty', formula: content.formula };
}

/** What is to be put into a cell so that it holds what it holds now. */
export function contentIn(cell: Cell): Content {
  if (cell.formula !== undefined) return { formula: cell.formula.replace(/^=/, '') };
  switch (cell.type) {
    case 'empty':
      return null;
    case 'number':
    case 'text':
    case 'error':
      return cell.value;
    case 'boolean':
      return textOf(cell);
    case 'date':
      return { day: cell.value };
  }
}
