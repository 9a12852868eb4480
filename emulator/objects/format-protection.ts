import type { Area } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { lockCells, uniform } from '../model/format-cells.ts';
import type { Sheet } from '../model/sheet.ts';
import { HostObject } from '../wire/host-object.ts';

/** Excel's `FormatProtection`. */
export class FormatProtection extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(book: Book, sheet: Sheet, area: Area) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#area = area;
  }

  get Locked(): boolean | null {
    return uniform(this.#sheet, this.#area, ({ locked }) => locked);
  }

  set Locked(locked: boolean) {
    lockCells(this.#book, this.#sheet, this.#area, locked);
  }
}
