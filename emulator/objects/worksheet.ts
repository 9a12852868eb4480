import { areaWithin, parseArea, WHOLE_SHEET, type Area } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Visibility } from '../model/snapshot.ts';
import { invalidArgument } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { Range } from './range.ts';
import { WorksheetProtection } from './worksheet-protection.ts';

const visibilities: ReadonlySet<unknown> = new Set(['Visible', 'Hidden', 'VeryHidden']);

/** Excel's `Worksheet`. */
export class Worksheet extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  override get wireId(): string {
    return this.#sheet.id;
  }

  get Id(): string {
    return this.#sheet.id;
  }

  get Name(): string {
    return this.#sheet.name;
  }

  get Position(): number {
    return this.#book.sheets.indexOf(this.#sheet);
  }

  get Visibility(): Visibility {
    return this.#sheet.visibility;
  }

  set Visibility(visibility: Visibility) {
    if (!visibilities.has(visibility)) throw invalidArgument();
    this.#book.setVisibility(this.#sheet, visibility);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.#book, this.#sheet);
  }

  Activate(): void {
    this.#book.activate(this.#sheet);
  }

  /** All of the sheet without an address; the sheet's name may stand before it. */
  GetRange(address?: string | null): Range {
    if (address === undefined || address === null || address === '') {
      return this.#range(WHOLE_SHEET);
    }
    const ours = `${this.#sheet.quotedName}!`;
    const isOurs = typeof address === 'string' && address.startsWith(ours);
    return this.#range(parseArea(isOurs ? address.slice(ours.length) : address));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.#range(areaWithin({ row, column, rows, columns }));
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    return this.#range(WHOLE_SHEET).GetUsedRangeOrNullObject(valuesOnly);
  }

  _RegisterDataChangedEvent(): void {
    this.#book.subscriptions.add('changed', this.#sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.#book.subscriptions.remove('changed', this.#sheet.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#book.subscriptions.add('selected', this.#sheet.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#book.subscriptions.remove('selected', this.#sheet.id);
  }

  #range(area: Area): Range {
    return new Range(this, this.#book, this.#sheet, area);
  }
}
