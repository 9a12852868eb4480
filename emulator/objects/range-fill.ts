import type { Area } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { formatCells, styled, uniform } from '../model/format-cells.ts';
import type { Sheet } from '../model/sheet.ts';
import { HostObject } from '../wire/host-object.ts';

const WHITE = '#FFFFFF';

/** Excel's `RangeFill`. */
export class RangeFill extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(book: Book, sheet: Sheet, area: Area) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#area = area;
  }

  get Color(): string | null {
    return uniform(this.#sheet, this.#area, ({ style }) => style.fill ?? WHITE);
  }

  set Color(fill: string) {
    formatCells(this.#book, this.#sheet, this.#area, (cell) => styled(cell, { fill }));
  }

  Clear(): void {
    formatCells(this.#book, this.#sheet, this.#area, (cell) => {
      const { fill, ...style } = cell.style;
      return fill === undefined ? cell : { ...cell, style };
    });
  }
}
