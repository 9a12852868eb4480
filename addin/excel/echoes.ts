import { address } from '#core/workbook/cells.ts';
import type { CellPlace } from '../host.ts';
import type { Picture } from './picture.ts';

/**
 * Excel tells us of what we wrote ourselves as of anything else. Of those cells, which are in the
 * picture already, it is heard once and no more: whatever comes after was somebody else.
 */
export class Echoes {
  readonly #expected = new Map<string, unknown>();

  /** Expects to be told of cells that were written, as the picture has them. */
  expect(picture: Picture, places: readonly CellPlace[]): void {
    for (const { sheet: name, row, column } of places) {
      const sheet = picture.sheets.get(name);
      if (sheet)
        this.#expected.set(keyOf(sheet.id, address(row, column)), sheet.valueAt(row, column));
    }
  }

  /** Whether an event is of what we wrote and nothing else. */
  isEcho({ worksheetId, address, details }: Excel.WorksheetChangedEventArgs): boolean {
    const key = keyOf(worksheetId, address);
    const isOurs = this.#expected.has(key) && details?.valueAfter === this.#expected.get(key);
    this.#expected.delete(key);
    return isOurs;
  }
}

function keyOf(worksheetId: string, address: string): string {
  return `${worksheetId}!${address}`;
}
