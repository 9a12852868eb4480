import type { Book } from '../model/book.ts';
import { HostObject } from '../wire/host-object.ts';

/** Excel's `Application`; it always calculates by itself. */
export class Application extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get CalculationMode(): string {
    return 'Automatic';
  }

  Calculate(): void {
    this.#book.calculate();
  }
}
