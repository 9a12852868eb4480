import type { HostObject } from './host-object.ts';

/** Objects that office.js holds on to beyond a request, such as tracked ranges. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  /** Its reference's id; the same object keeps the same. */
  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `reference-${this.#next}`;
    this.#next += 1;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object !== undefined) this.#ids.delete(object);
    this.#objects.delete(id);
  }
}
