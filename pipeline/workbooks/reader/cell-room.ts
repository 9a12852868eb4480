import { letGo } from '../../files/let-go.ts';

/** Room for the cells of a sheet. What stands in it is of no account until it is written. */
export interface CellRoom {
  readonly keys: Float64Array<ArrayBuffer>;
  /** `NUMBERS_OF_CELL` for each key. */
  readonly numbers: Int32Array<ArrayBuffer>;
}

export const NUMBERS_OF_CELL = 6;

/** How much of the room that was left is kept, and for how many cells each may be. */
const MOST_KEPT = 8;
const MOST_CELLS = 16_384;
const FEWEST_CELLS = 64;
const kept: CellRoom[] = [];

/** Takes room for so many cells or more. */
export function takeRoom(expected: number): CellRoom {
  const cells = Math.max(FEWEST_CELLS, expected);
  const found = kept.findIndex(({ keys }) => keys.length >= cells);
  const [room] = found < 0 ? [] : kept.splice(found, 1);
  return (
    room ?? { keys: new Float64Array(cells), numbers: new Int32Array(cells * NUMBERS_OF_CELL) }
  );
}

/** Leaves room to whoever takes some next; it is not to be looked into any more. */
export function leaveRoom(room: CellRoom): void {
  if (room.keys.length > MOST_CELLS) free(room);
  else if (kept.push(room) > MOST_KEPT) free(kept.shift()!);
}

function free({ keys, numbers }: CellRoom): void {
  letGo(keys);
  letGo(numbers);
}
