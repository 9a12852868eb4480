import type { Area } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { HostObject } from '../wire/host-object.ts';
import { FormatProtection } from './format-protection.ts';
import { RangeFill } from './range-fill.ts';
import { RangeFont } from './range-font.ts';

/** Excel's `RangeFormat`. */
export class RangeFormat extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(book: Book, sheet: Sheet, area: Area) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#area = area;
  }

  get Fill(): RangeFill {
    return new RangeFill(this.#book, this.#sheet, this.#area);
  }

  get Font(): RangeFont {
    return new RangeFont(this.#book, this.#sheet, this.#area);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.#book, this.#sheet, this.#area);
  }
}
