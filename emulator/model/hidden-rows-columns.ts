import { columnLetters } from '#core/workbook/cells.ts';
import type { Area } from './area.ts';
import type { Sheet } from './sheet.ts';

/** Whether each row of an area is hidden, in order. */
export function hiddenRows({ layout }: Sheet, { row, rows }: Area): boolean[] {
  const hidden = new Set(layout?.hiddenRows);
  return Array.from({ length: rows }, (_, index) => hidden.has(row + index + 1));
}

/** Whether each column of an area is hidden, in order. */
export function hiddenColumns({ layout }: Sheet, { column, columns }: Area): boolean[] {
  const hidden = new Set(layout?.hiddenColumns);
  return Array.from({ length: columns }, (_, index) =>
    hidden.has(columnLetters(column + index + 1)),
  );
}
