/** Which events the add-in has asked for: by kind, and by the sheet's id or `Workbook` for all. */
export class Subscriptions {
  readonly #counts = new Map<string, number>();

  add(kind: string, target: string): void {
    const key = `${kind} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(kind: string, target: string): void {
    const key = `${kind} ${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  has(kind: string, target: string): boolean {
    return (this.#counts.get(`${kind} ${target}`) ?? 0) > 0;
  }
}

/** The target of events of all sheets. */
export const WHOLE_WORKBOOK = 'Workbook';
