import type { Cell } from '#core/workbook/cells.ts';
import { cellOfSerial } from '#core/workbook/date-cell.ts';

interface KnownDay {
  readonly serial: number;
  readonly from1904: boolean;
  readonly cell: Cell;
}

/** The last day that came in each place; days that follow one another have places of their own. */
const PLACES = 4096;
const known: (KnownDay | undefined)[] = Array.from({ length: PLACES });

/** What `cellOfSerial` says of a number: of a day that came before, the same cell. */
export function knownDay(serial: number, from1904: boolean): Cell {
  const place = Math.abs(Math.floor(serial)) % PLACES;
  const one = known[place];
  if (one?.serial === serial && one.from1904 === from1904) return one.cell;
  const cell = cellOfSerial(serial, from1904);
  known[place] = { serial, from1904, cell };
  return cell;
}
