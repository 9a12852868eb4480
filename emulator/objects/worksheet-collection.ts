import type { Book } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { WHOLE_WORKBOOK } from '../model/subscriptions.ts';
import { HostCollection } from '../wire/host-collection.ts';
import { Worksheet } from './worksheet.ts';

/** Excel's `WorksheetCollection`. Sheets are found by id, or by name without regard to case. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  items(): readonly Worksheet[] {
    return this.#book.sheets.map((sheet) => new Worksheet(this.#book, sheet));
  }

  protected find(key: unknown): Worksheet | undefined {
    const name = String(key).toLowerCase();
    const found = this.#book.sheets.find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === name,
    );
    return found && new Worksheet(this.#book, found);
  }

  GetCount(visibleOnly?: boolean | null): number {
    const { sheets } = this.#book;
    const counted = visibleOnly === true ? sheets.filter(isVisible) : sheets;
    return counted.length;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.#book, this.#book.active);
  }

  _RegisterDataChangedEvent(): void {
    this.#book.subscriptions.add('changed', WHOLE_WORKBOOK);
  }

  _UnregisterDataChangedEvent(): void {
    this.#book.subscriptions.remove('changed', WHOLE_WORKBOOK);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#book.subscriptions.add('selected', WHOLE_WORKBOOK);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#book.subscriptions.remove('selected', WHOLE_WORKBOOK);
  }
}

function isVisible({ visibility }: Sheet): boolean {
  return visibility === 'Visible';
}
