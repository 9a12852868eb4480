import { areaAddress, parseArea } from './model/area.ts';
import type { Book, BookChange } from './model/book.ts';
import type { Calculator } from './model/calculator.ts';
import { bookFrom } from './model/from-snapshot.ts';
import { ProtectedCell } from './model/protected-cell.ts';
import type { Sheet } from './model/sheet.ts';
import type { WorkbookSnapshot } from './model/snapshot.ts';
import { snapshotOf } from './model/to-snapshot.ts';
import { writeContents } from './model/write-contents.ts';
import { eventEntries, type EventEntry } from './objects/event-entries.ts';
import { Workbook } from './objects/workbook.ts';
import { Batch, type PlannedFailure } from './wire/batch.ts';
import { apiNotFound, HostError } from './wire/host-error.ts';
import type { HostObject } from './wire/host-object.ts';
import type { RequestBody, ResponseBody } from './wire/protocol.ts';
import { References } from './wire/references.ts';

/** What one request of the add-in, which is one `context.sync()`, did. */
export interface LoggedRequest {
  /** Every class and member that it reached, such as `Range.Values`, each once. */
  readonly members: readonly string[];
  /** Why it failed. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** Makes the emulated workbook that a snapshot describes. Formulas keep their results without a calculator. */
export function workbookFrom(
  snapshot: WorkbookSnapshot,
  calculator?: Calculator,
): EmulatedWorkbook {
  return new EmulatedWorkbook(bookFrom(snapshot, calculator));
}

/** A workbook that is open in an Excel that is not Excel: what office.js speaks to, and a person. */
export class EmulatedWorkbook {
  readonly #book: Book;
  readonly #references = new References();
  readonly #services = new Map<string, HostObject>();
  readonly #log: LoggedRequest[] = [];
  readonly #listeners = new Set<(change: BookChange) => void>();
  readonly #eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  #failure: PlannedFailure | undefined;

  constructor(book: Book) {
    this.#book = book;
  }

  /** The file's name. */
  get name(): string {
    return this.#book.name;
  }

  /** The requests so far. */
  get log(): readonly LoggedRequest[] {
    return this.#log;
  }

  /** The active sheet and its selected cells, such as `A1:B2`. */
  get selection(): { readonly sheet: string; readonly address: string } {
    const { active, selected } = this.#book;
    return { sheet: active.name, address: areaAddress(selected) };
  }

  /** What it holds now, with results calculated. */
  snapshot(): WorkbookSnapshot {
    this.#book.calculate();
    return snapshotOf(this.#book);
  }

  /**
   * What a person types into a cell: read as Excel reads it, empty text empties the cell. Throws
   * `ProtectedCell` where the sheet is protected and the cell locked.
   */
  userEdit(sheet: string, address: string, typed: string | number | boolean): void {
    const found = this.#sheet(sheet);
    try {
      writeContents(this.#book, found, parseArea(address), typed, 'Unknown');
    } catch (error) {
      const isRefused = error instanceof HostError && error.code === 'AccessDenied';
      throw isRefused ? new ProtectedCell(sheet, address) : error;
    }
    this.#settle();
  }

  /** A person selects cells, which shows their sheet. */
  select(sheet: string, address: string): void {
    this.#book.select(this.#sheet(sheet), parseArea(address));
    this.#settle();
  }

  /** Calls back after every request, edit or selection that changed something. Returns how to stop it. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Makes the next request fail: at once, or after so many of its writes and method calls were
   * carried out; after all of them when it has fewer.
   */
  failNext(code: string, message: string, { afterActions = 0 } = {}): void {
    this.#failure = { error: new HostError(code, message), afterActions };
  }

  /** For bridges: a service that office.js may ask for by name. */
  provide(service: string, object: HostObject): void {
    this.#services.set(service, object);
  }

  /** For bridges: hears of events for the add-in, after the request that brought them is answered. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  /** For bridges: carries out a request. `answer` is called before this returns, and before any event. */
  execute(body: RequestBody, answer: (response: ResponseBody) => void): void {
    const members = new Set<string>();
    const host = {
      root: new Workbook(this.#book, this.#references),
      service: (name: string) => this.#service(name),
      references: this.#references,
    };
    const batch = new Batch(body, host, (member) => members.add(member), this.#failure);
    this.#failure = undefined;
    const response = batch.run(body.Actions);
    const { Error: error } = response;
    this.#log.push({
      members: [...members],
      ...(error && { error: { code: error.Code, message: error.Message } }),
    });
    answer(response);
    this.#settle();
  }

  #settle(): void {
    this.#book.calculate();
    const entries = eventEntries(this.#book, this.#book.takeEvents(), this.#references);
    if (entries.length > 0) {
      setTimeout(() => {
        for (const listener of this.#eventListeners) listener(entries);
      });
    }
    const change = this.#book.takeChange();
    if (change === undefined) return;
    for (const listener of this.#listeners) listener(change);
  }

  #sheet(name: string): Sheet {
    const found = this.#book.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`${this.name} has no sheet ${name}`);
    return found;
  }

  #service(name: string): HostObject {
    const found = this.#services.get(name);
    if (found === undefined) throw apiNotFound(`service ${name}`);
    return found;
  }
}
