import type { Place } from '../../model/area.ts';
import { areaAround, type Extent } from './extent.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<Direction, readonly [row: number, column: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The next cell that can be seen: past the rest of a merged cell and what is hidden; else the same. */
export function move(extent: Extent, from: Place, direction: Direction): Place {
  const [down, right] = steps[direction];
  const own = areaAround(extent, from);
  const start = {
    row: down > 0 ? own.row + own.rows - 1 : own.row,
    column: right > 0 ? own.column + own.columns - 1 : own.column,
  };
  let row = start.row + down;
  let column = start.column + right;
  while (extent.rowHeights[row] === 0 || extent.columnWidths[column] === 0) {
    row += down;
    column += right;
  }
  const isOnSheet =
    extent.rowHeights[row] !== undefined && extent.columnWidths[column] !== undefined;
  return isOnSheet ? cornerOf(extent, { row, column }) : from;
}

/** The cell that a merged cell is kept in. */
export function cornerOf(extent: Extent, place: Place): Place {
  const { row, column } = areaAround(extent, place);
  return { row, column };
}
