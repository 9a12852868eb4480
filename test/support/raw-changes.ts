import {
  EMPTY,
  columnLetters,
  type Cell,
  type OddlyShown,
  type RawSheet,
  type RawWorkbook,
} from '#core/workbook/cells.ts';

/** A workbook with other cells in some places: `指标评分!F7`. */
export function withCells(workbook: RawWorkbook, cells: ReadonlyMap<string, Cell>): RawWorkbook {
  return withSheets(workbook, (sheet) => ({
    ...sheet,
    cell: (row, column) =>
      cells.get(`${sheet.name}!${columnLetters(column)}${row}`) ?? sheet.cell(row, column),
  }));
}

/**
 * A workbook in which the rows of a sheet from `first` on stand in another order, as after sorting:
 * `order` has their former numbers, 0 for a row that somebody put in. Formulas follow their row.
 */
export function withRows(
  workbook: RawWorkbook,
  name: string,
  first: number,
  order: readonly number[],
): RawWorkbook {
  return withSheets(workbook, (sheet) => {
    if (sheet.name !== name) return sheet;
    return {
      ...sheet,
      lastRow: Math.max(sheet.lastRow, first + order.length - 1),
      cell(row, column) {
        const from = row < first ? row : (order[row - first] ?? row);
        if (from === 0) return column === 4 ? { type: 'text', value: '小计' } : EMPTY;
        const cell = sheet.cell(from, column);
        return rewritten(cell, (letters, number) => `${letters}${number === from ? row : number}`);
      },
      oddlyShown: () =>
        oddlyShownIn(sheet).map((at) =>
          at.row < first ? at : { ...at, row: first + order.indexOf(at.row) },
        ),
    };
  });
}

/** The same with columns, from row `first` on; `order` has the former numbers of all of them. */
export function withColumns(
  workbook: RawWorkbook,
  name: string,
  first: number,
  order: readonly number[],
): RawWorkbook {
  const places = new Map(order.map((from, index) => [columnLetters(from), index + 1]));
  return withSheets(workbook, (sheet) => {
    if (sheet.name !== name) return sheet;
    return {
      ...sheet,
      lastColumn: Math.max(sheet.lastColumn, order.length),
      cell(row, column) {
        if (row < first) return sheet.cell(row, column);
        const from = order[column - 1];
        const cell = from === undefined ? EMPTY : sheet.cell(row, from);
        return rewritten(cell, (letters, number) => {
          const place = places.get(letters);
          return `${place === undefined ? letters : columnLetters(place)}${number}`;
        });
      },
      oddlyShown: () =>
        oddlyShownIn(sheet).map((at) =>
          at.row < first ? at : { ...at, column: order.indexOf(at.column) + 1 },
        ),
    };
  });
}

function oddlyShownIn(sheet: RawSheet): readonly OddlyShown[] {
  return [...(sheet.oddlyShown?.() ?? [])];
}

function withSheets(workbook: RawWorkbook, change: (sheet: RawSheet) => RawSheet): RawWorkbook {
  return {
    ...workbook,
    sheet(name) {
      const sheet = workbook.sheet(name);
      return sheet && change(sheet);
    },
  };
}

function rewritten(cell: Cell, reference: (letters: string, row: number) => string): Cell {
  if (cell.formula === undefined) return cell;
  const formula = cell.formula.replaceAll(
    /(?<![\w$!'])([A-Z]{1,2})(\d+)(?![\w(])/g,
    (_, letters: string, row: string) => reference(letters, Number(row)),
  );
  return { ...cell, formula };
}
