import { columnLetters } from '#core/workbook/cells.ts';
import { parseArea, type Area, type Place } from '../../model/area.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';

/** What of a sheet the grid shows, in pixels. Rows and columns count from 0; hidden ones have size 0. */
export interface Extent {
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
}

/** Width of the row numbers and height of the column letters, in pixels. */
export const HEADING = { width: 40, height: 22 } as const;
/** Sizes of a row and a column that the file says nothing of. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 68;
/** Empty rows and columns that are shown after the last used ones. */
const SPARE_ROWS = 3;
const SPARE_COLUMNS = 2;

/** Measures a sheet: from A1 to its last cell and a little more. */
export function extentOf({ cells, layout }: SheetSnapshot): Extent {
  const merges = (layout?.merges ?? []).map(parseArea);
  const areas = [...Object.keys(cells).map(parseArea), ...merges];
  const rows = Math.max(0, ...areas.map(({ row, rows: count }) => row + count)) + SPARE_ROWS;
  const columns =
    Math.max(0, ...areas.map(({ column, columns: count }) => column + count)) + SPARE_COLUMNS;
  return {
    rowHeights: Array.from({ length: rows }, (_, row) => {
      if (layout?.hiddenRows.includes(row + 1)) return 0;
      const points = layout?.rowHeights[row + 1];
      return points === undefined ? ROW_HEIGHT : Math.round((points * 4) / 3);
    }),
    columnWidths: Array.from({ length: columns }, (_, column) => {
      const letters = columnLetters(column + 1);
      if (layout?.hiddenColumns.includes(letters)) return 0;
      const characters = layout?.columnWidths[letters];
      return characters === undefined ? COLUMN_WIDTH : Math.round(characters * 7 + 5);
    }),
    frozen: layout?.frozen ?? { rows: 0, columns: 0 },
    merges,
  };
}

/** The merged area that a cell belongs to; the cell alone in most cases. */
export function areaAround({ merges }: Extent, { row, column }: Place): Area {
  const merge = merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return merge ?? { row, column, rows: 1, columns: 1 };
}

/** The sum of the sizes before `end`, from `start`. */
export function span(sizes: readonly number[], start: number, end: number): number {
  return sizes.slice(start, end).reduce((sum, size) => sum + size, 0);
}
