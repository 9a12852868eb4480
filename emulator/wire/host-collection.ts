import { itemNotFound } from './host-error.ts';
import { HostObject } from './host-object.ts';

/** A collection that office.js asks for items by key. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  /** All items in their order. */
  abstract items(): readonly T[];
  protected abstract find(key: unknown): T | undefined;

  GetItem(key: unknown): T {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }
}
