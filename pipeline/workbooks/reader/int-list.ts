/** A list of 32-bit integers that grows. */
export class IntList {
  length = 0;
  #values = new Int32Array(256);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const values = new Int32Array(2 * this.length);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** The value at an index below `length`. */
  at(index: number): number {
    return this.#values[index]!;
  }
}
