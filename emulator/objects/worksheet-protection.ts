import type { Book } from '../model/book.ts';
import { NOTHING_ALLOWED, type ProtectionOptions } from '../model/protection.ts';
import type { Sheet } from '../model/sheet.ts';
import { accessDenied, invalidArgument } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';

/** Excel's `WorksheetProtection`. */
export class WorksheetProtection extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get Protected(): boolean {
    return this.#sheet.protection !== undefined;
  }

  get Options(): ProtectionOptions {
    return this.#sheet.protection?.options ?? NOTHING_ALLOWED;
  }

  /** `AccessDenied` where the sheet is protected already. */
  Protect(options?: Partial<ProtectionOptions> | null, password?: string | null): void {
    if (this.Protected) throw accessDenied();
    const unknown = Object.keys(options ?? {}).filter((option) => !(option in NOTHING_ALLOWED));
    if (unknown.length > 0) throw invalidArgument();
    this.#book.setProtection(this.#sheet, {
      options: { ...NOTHING_ALLOWED, ...options },
      password: password ?? '',
    });
  }

  /**
   * `AccessDenied` where the sheet is not protected, as in some builds of Excel and in others not:
   * whoever gets on here gets on with both. `InvalidArgument` with the wrong password.
   */
  Unprotect(password?: string | null): void {
    const { protection } = this.#sheet;
    if (protection === undefined) throw accessDenied();
    if (protection.password !== '' && protection.password !== password) throw invalidArgument();
    this.#book.setProtection(this.#sheet, undefined);
  }
}
