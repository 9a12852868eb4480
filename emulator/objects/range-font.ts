import type { Area } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type { FontStyle } from '../model/cell-style.ts';
import { formatCells, uniform, withFont } from '../model/format-cells.ts';
import type { Sheet } from '../model/sheet.ts';
import { HostObject } from '../wire/host-object.ts';

/** What cells of a new workbook are written in. */
const usual = { name: '等线', size: 11, bold: false, italic: false, color: '#000000' } as const;

/** Excel's `RangeFont`. */
export class RangeFont extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(book: Book, sheet: Sheet, area: Area) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#area = area;
  }

  get Name(): string | null {
    return this.#read('name');
  }

  set Name(name: string) {
    this.#write({ name });
  }

  get Size(): number | null {
    return this.#read('size');
  }

  set Size(size: number) {
    this.#write({ size });
  }

  get Bold(): boolean | null {
    return this.#read('bold');
  }

  set Bold(bold: boolean) {
    this.#write({ bold });
  }

  get Italic(): boolean | null {
    return this.#read('italic');
  }

  set Italic(italic: boolean) {
    this.#write({ italic });
  }

  get Color(): string | null {
    return this.#read('color');
  }

  set Color(color: string) {
    this.#write({ color });
  }

  #read<K extends keyof FontStyle>(key: K): Required<FontStyle>[K] | null {
    const all: Required<FontStyle> = usual;
    return uniform(this.#sheet, this.#area, ({ style }) => ({ ...all, ...style.font })[key]);
  }

  #write(font: FontStyle): void {
    formatCells(this.#book, this.#sheet, this.#area, (cell) => withFont(cell, font));
  }
}
