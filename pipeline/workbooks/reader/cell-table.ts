import { leaveRoom, NUMBERS_OF_CELL, takeRoom } from './cell-room.ts';

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

/** The end of what is kept elsewhere, by an index where its start would be, and of what there is none. */
export const ELSEWHERE = -1;
export const NONE = -2;

/** The count of a table that was let go. */
const GONE = -1;

// What is kept of a cell, one number after another.
const KIND = 0;
const STYLE = 1;
const VALUE = 2;
const FORMULA = 4;
const STRIDE = NUMBERS_OF_CELL;
// Of its value and its formula each.
const START = 0;
const END = 1;
// Beside the kind: which of the two stand as they are meant.
const KINDS = 0b111;
const VALUE_IS_PLAIN = 0b1000;
const FORMULA_IS_PLAIN = 0b10000;

/** The cells of a sheet that hold something, as numbers that say where; found by row and column. */
export class CellTable {
  count = 0;
  /** Row and column as one number. */
  #keys: Float64Array<ArrayBuffer>;
  #fields: Int32Array<ArrayBuffer>;
  #isSorted = true;
  #lastFound = -1;

  /** `expected` is how many cells there may be; more are taken too. */
  constructor(expected: number) {
    const { keys, numbers } = takeRoom(expected);
    this.#keys = keys;
    this.#fields = numbers;
  }

  /** Adds a cell by its `cellKey` and gives its index, which holds until the cells are put in order. */
  add(key: number, kind: Kind, style: number): number {
    const index = this.count;
    if (index === this.#keys.length) this.#grow();
    if (index > 0 && key <= this.#keys[index - 1]!) this.#isSorted = false;
    this.#keys[index] = key;
    this.count += 1;
    const at = index * STRIDE;
    this.#fields[at + KIND] = kind;
    this.#fields[at + STYLE] = style;
    this.#fields[at + VALUE + END] = NONE;
    this.#fields[at + FORMULA + END] = NONE;
    return index;
  }

  /** Notes where a cell's value stands in the part, or that it is `ELSEWHERE` under an index. */
  noteValue(index: number, start: number, end: number, isPlain: boolean): void {
    const at = index * STRIDE;
    this.#fields[at + VALUE + START] = start;
    this.#fields[at + VALUE + END] = end;
    if (isPlain) this.#fields[at + KIND]! |= VALUE_IS_PLAIN;
  }

  /** The same of its formula. */
  noteFormula(index: number, start: number, end: number, isPlain: boolean): void {
    const at = index * STRIDE;
    this.#fields[at + FORMULA + START] = start;
    this.#fields[at + FORMULA + END] = end;
    if (isPlain) this.#fields[at + KIND]! |= FORMULA_IS_PLAIN;
  }

  /** Indices of the cells with one of the formats that have something in a list by their numbers. */
  withFormatIn(list: readonly (object | undefined)[]): readonly number[] {
    const fields = this.#fields;
    const end = this.count * STRIDE;
    const indices: number[] = [];
    for (let at = STYLE; at < end; at += STRIDE) {
      if (list[fields[at]!] !== undefined) indices.push((at - STYLE) / STRIDE);
    }
    return indices;
  }

  key(index: number): number {
    return this.#keys[index]!;
  }

  kind(index: number): number {
    return this.#fields[index * STRIDE + KIND]! & KINDS;
  }

  style(index: number): number {
    return this.#fields[index * STRIDE + STYLE]!;
  }

  /** Where its value begins in the part; its index where the end is `ELSEWHERE`. */
  valueStart(index: number): number {
    return this.#fields[index * STRIDE + VALUE + START]!;
  }

  valueEnd(index: number): number {
    return this.#fields[index * STRIDE + VALUE + END]!;
  }

  /** Whether it stands there as it is meant. */
  isValuePlain(index: number): boolean {
    return (this.#fields[index * STRIDE + KIND]! & VALUE_IS_PLAIN) !== 0;
  }

  /** The same of its formula. */
  formulaStart(index: number): number {
    return this.#fields[index * STRIDE + FORMULA + START]!;
  }

  formulaEnd(index: number): number {
    return this.#fields[index * STRIDE + FORMULA + END]!;
  }

  isFormulaPlain(index: number): boolean {
    return (this.#fields[index * STRIDE + KIND]! & FORMULA_IS_PLAIN) !== 0;
  }

  /** Whether a cell has neither a value nor a formula. */
  isBare(index: number): boolean {
    const at = index * STRIDE;
    return this.#fields[at + VALUE + END] === NONE && this.#fields[at + FORMULA + END] === NONE;
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

  /** Leaves what it takes to the tables that follow: no cell of it can be found any more. */
  letGo(): void {
    if (this.count === GONE) return;
    this.count = GONE;
    leaveRoom({ keys: this.#keys, numbers: this.#fields });
  }

  /** Index of a cell; -1 where nothing is. */
  find(key: number): number {
    const keys = this.#keys;
    // Who reads a row goes from cell to cell.
    const last = this.#lastFound;
    const next = last + 1;
    if (next < this.count) {
      const there = keys[next]!;
      if (there === key) return (this.#lastFound = next);
      if (there > key && last >= 0 && keys[last]! < key) return -1;
    }
    if (this.count === GONE) throw new Error('A cell was asked for of a workbook that was let go.');
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
    const room = takeRoom(2 * this.count);
    room.keys.set(this.#keys);
    room.numbers.set(this.#fields);
    leaveRoom({ keys: this.#keys, numbers: this.#fields });
    this.#keys = room.keys;
    this.#fields = room.numbers;
  }
}
