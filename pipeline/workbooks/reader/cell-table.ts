/** What kind of value a cell holds (ECMA-376-1, 18.18.11). */
export const kinds = {
  number: 0,
  shared: 1,
  text: 2,
  boolean: 3,
  error: 4,
  date: 5,
  inline: 6,
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** Numbers that are kept of a cell. */
export const fields = {
  kind: 0,
  style: 1,
  /** Where the value begins in the part; its index where it is kept elsewhere. */
  valueStart: 2,
  /** Where it ends, or `ELSEWHERE`. */
  valueEnd: 3,
  valueIsPlain: 4,
  /** Where the formula begins in the part; its index where it is a shared one. */
  formulaStart: 5,
  /** Where it ends, or `ELSEWHERE`, or `NONE` of a cell without one. */
  formulaEnd: 6,
  formulaIsPlain: 7,
} as const;
type Field = (typeof fields)[keyof typeof fields];

export const ELSEWHERE = -1;
export const NONE = -2;

const STRIDE = Object.keys(fields).length;
/** The cells of a sheet that hold something, as numbers that say where; found by row and column. */
export class CellTable {
  count = 0;
  /** Row and column as one number. */
  #keys = new Float64Array(64);
  #fields = new Int32Array(64 * STRIDE);
  #isSorted = true;
  #lastFound = 0;

  /** Adds a cell by its `keyOf` and gives its index, which holds until the cells are put in order. */
  add(key: number): number {
    const index = this.count;
    if (index === this.#keys.length) this.#grow();
    if (index > 0 && key <= this.#keys[index - 1]!) this.#isSorted = false;
    this.#keys[index] = key;
    this.count += 1;
    return index;
  }

  set(index: number, field: Field, value: number): void {
    this.#fields[index * STRIDE + field] = value;
  }

  get(index: number, field: Field): number {
    return this.#fields[index * STRIDE + field]!;
  }

  /** Takes the last cell that was added out again. */
  dropLast(): void {
    this.count -= 1;
  }

  /** Puts the cells in order, if they are not; gives the key of one that is there twice. */
  putInOrder(): number | undefined {
    if (this.#isSorted) return undefined;
    const [keys, values] = [this.#keys, this.#fields];
    const order = Array.from({ length: this.count }, (_, index) => index);
    order.sort((one, other) => keys[one]! - keys[other]!);
    this.#keys = Float64Array.from(order, (index) => keys[index]!);
    this.#fields = new Int32Array(order.length * STRIDE);
    for (const [index, from] of order.entries()) {
      this.#fields.set(values.subarray(from * STRIDE, (from + 1) * STRIDE), index * STRIDE);
    }
    return this.#keys.find((key, index) => key === this.#keys[index + 1]);
  }

  /** Index of a cell; -1 where nothing is. */
  find(key: number): number {
    const keys = this.#keys;
    // Who reads a row goes from cell to cell.
    const next = this.#lastFound + 1;
    if (next < this.count && keys[next] === key) return (this.#lastFound = next);
    let [low, high] = [0, this.count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = keys[middle]!;
      if (there === key) return (this.#lastFound = middle);
      if (there < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#fields];
    this.#keys = new Float64Array(2 * keys.length);
    this.#keys.set(keys);
    this.#fields = new Int32Array(2 * values.length);
    this.#fields.set(values);
  }
}
