import { address } from '#core/workbook/cells.ts';
import type { Place } from '../../model/area.ts';
import { BLANK, type Cell } from '../../model/cell.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';

/** A cell of a sheet, with all that its snapshot leaves out. */
export function cellAt({ cells }: Pick<SheetSnapshot, 'cells'>, place: Place): Cell {
  return { ...BLANK, ...cells[addressOf(place)] };
}

/** `B2` for row 1 and column 1. */
export function addressOf({ row, column }: Place): string {
  return address(row + 1, column + 1);
}
