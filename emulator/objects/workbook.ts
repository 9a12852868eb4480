import type { Book } from '../model/book.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import type { References } from '../wire/references.ts';
import { Application } from './application.ts';
import { Range } from './range.ts';
import { WorksheetCollection } from './worksheet-collection.ts';

/** Excel's `Workbook`: where every request begins. */
export class Workbook extends HostObject {
  readonly #book: Book;
  readonly #references: References;
  readonly #worksheets: WorksheetCollection;
  readonly #application: Application;

  constructor(book: Book, references: References) {
    super();
    this.#book = book;
    this.#references = references;
    this.#worksheets = new WorksheetCollection(book);
    this.#application = new Application(book);
  }

  get Name(): string {
    return this.#book.name;
  }

  get Worksheets(): WorksheetCollection {
    return this.#worksheets;
  }

  get Application(): Application {
    return this.#application;
  }

  GetSelectedRange(): Range {
    const { row, column, rows, columns } = this.#book.selected;
    return this.#worksheets.GetActiveWorksheet().GetRangeByIndexes(row, column, rows, columns);
  }

  GetActiveCell(): Range {
    const { row, column } = this.#book.selected;
    return this.#worksheets.GetActiveWorksheet().GetCell(row, column);
  }

  /** The range that an event told of. */
  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this.#references.find(id);
    if (!(range instanceof Range)) throw itemNotFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const range = this.#references.find(id);
    return range instanceof Range ? range : null;
  }
}
