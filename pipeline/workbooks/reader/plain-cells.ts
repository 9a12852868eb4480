import { cellKey, columnInRow, wholeNumber } from './cell-key.ts';
import { cellKind } from './cell-kind.ts';
import { ELSEWHERE, kinds, type Kind } from './cell-table.ts';
import { afterPlainText } from './plain-text.ts';
import type { SheetScan } from './sheet-scan.ts';
import { startsWith } from './starts-with.ts';
import { TextSpan } from './text-span.ts';

const EQUALS = 0x3d;
const GREATER = 0x3e;
const LESS = 0x3c;
const QUOTE = 0x22;
const SLASH = 0x2f;
const SPACE = 0x20;

const C = 0x63;
const F = 0x66;
const I = 0x69;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;

/** Most bytes of an attribute's value that is plain, such as `XFD1048576`. */
const LONGEST = 10;
/** Elements that a cell's text stands in: worksheet, sheetData, row, c, is and t. */
const DEPTH_OF_TEXT = 6;

/**
 * Goes through cells that are written as nearly all programs write them: without a prefix, with `r`,
 * `s` and `t` alone, a formula that nobody shares, a value or an inline text, and nothing in between.
 * It notes of them what `scanCell` notes; whatever is written otherwise, or is to be refused, it leaves
 * to that.
 */
export class PlainCells {
  readonly #scan: SheetScan;
  readonly #bytes: Buffer;
  readonly #value = new TextSpan();
  readonly #formula = new TextSpan();
  // What the attributes of the last cell said.
  #column = 0;
  #style = 0;
  #kind: Kind = kinds.number;

  constructor(scan: SheetScan) {
    this.#scan = scan;
    this.#bytes = scan.xml.part.bytes;
  }

  /** Goes through the cells that follow in a row, and gives the last one's column, or `before` if none is plain. */
  pass(row: number, before: number): number {
    const { xml, budget, limits } = this.#scan;
    if (!xml.isPlain || row > limits.rows || limits.depth < DEPTH_OF_TEXT) return before;
    let column = before;
    let at = xml.offset;
    while (budget.cells > 0) {
      const after = this.#afterCell(at, row);
      if (after < 0) break;
      budget.cells -= 1;
      column = this.#column;
      at = after;
    }
    xml.offset = at;
    return column;
  }

  #afterCell(start: number, row: number): number {
    const bytes = this.#bytes;
    if (bytes[start] !== LESS || bytes[start + 1] !== C) return -1;
    const at = this.#afterAttributes(start + 2, row);
    if (at < 0) return -1;
    if (bytes[at] === GREATER) return this.#afterContent(at + 1, row);
    return bytes[at] === SLASH && bytes[at + 1] === GREATER ? at + 2 : -1;
  }

  /** Passes over a cell's attributes, of which it must have a reference. */
  #afterAttributes(start: number, row: number): number {
    const bytes = this.#bytes;
    let column = 0;
    let style = -1;
    let kind: Kind | undefined;
    let at = start;
    while (bytes[at] === SPACE) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
      const name = bytes[at + 1]!;
      const from = at + 4;
      const most = from + LONGEST;
      let end = from;
      while (end < most && bytes[end] !== QUOTE) end += 1;
      if (bytes[end] !== QUOTE) return -1;
      if (name === R && column === 0) {
        column = columnInRow(bytes, from, end, row);
        if (column < 0) return -1;
      } else if (name === S && style < 0) {
        style = wholeNumber(bytes, from, end);
        if (style < 0) return -1;
      } else if (name === T && kind === undefined) {
        kind = cellKind(bytes, from, end);
        if (kind === undefined) return -1;
      } else return -1;
      at = end + 1;
    }
    if (column === 0) return -1;
    this.#column = column;
    this.#style = Math.max(style, 0);
    this.#kind = kind ?? kinds.number;
    return at;
  }

  /** Passes over the content of a cell and its end tag, and notes it. */
  #afterContent(start: number, row: number): number {
    const bytes = this.#bytes;
    let at = start;
    const hasFormula = bytes[at + 1] === F;
    if (hasFormula) at = this.#afterText(at, F, this.#formula);
    if (at < 0) return -1;
    const letter = bytes[at + 1];
    const hasValue = letter !== SLASH;
    if (hasValue && (letter === I) !== (this.#kind === kinds.inline)) return -1;
    if (letter === I) at = this.#afterInline(at);
    else if (hasValue) at = this.#afterText(at, V, this.#value);
    else if (!hasFormula) return -1;
    if (at < 0 || !isEnd(bytes, at, C)) return -1;
    return this.#keep(row, hasFormula, hasValue) ? at + END_LENGTH : -1;
  }

  /** Passes over an element with a name of one letter that holds text alone, and notes where that is. */
  #afterText(at: number, name: number, text: TextSpan): number {
    const bytes = this.#bytes;
    if (bytes[at] !== LESS || bytes[at + 1] !== name || bytes[at + 2] !== GREATER) return -1;
    const end = text.begin(bytes, at + 3);
    return end >= 0 && isEnd(bytes, end, name) ? end + END_LENGTH : -1;
  }

  #afterInline(at: number): number {
    const bytes = this.#bytes;
    if (!startsWith(bytes, at, '<is>')) return -1;
    const end = afterPlainText(bytes, at + '<is>'.length, this.#value);
    return end >= 0 && startsWith(bytes, end, '</is>') ? end + '</is>'.length : -1;
  }

  /** Keeps a cell with what was noted of it; says whether it may be, without a closer look. */
  #keep(row: number, hasFormula: boolean, hasValue: boolean): boolean {
    const scan = this.#scan;
    const style = this.#style;
    if (scan.styles !== undefined && style >= scan.styles) return false;
    if (hasFormula && !this.#isMeasured(this.#formula)) return false;
    const shared = hasValue && this.#kind === kinds.shared ? this.#sharedIndex() : 0;
    if (shared < 0 || (hasValue && !this.#isMeasured(this.#value))) return false;
    const column = this.#column;
    const { cells } = scan;
    const cell = cells.add(cellKey(row, column), this.#kind, style);
    if (hasFormula) {
      const { start, end, isPlain } = this.#formula;
      cells.noteFormula(cell, start, end, isPlain);
    }
    if (hasValue && this.#kind === kinds.shared) cells.noteValue(cell, shared, ELSEWHERE, true);
    else if (hasValue) {
      const { start, end, isPlain } = this.#value;
      cells.noteValue(cell, start, end, isPlain);
    }
    if (row > scan.lastRow) scan.lastRow = row;
    if (column > scan.lastColumn) scan.lastColumn = column;
    return true;
  }

  /** Whether a text is there, and is surely not too long: it has no more UTF-16 units than bytes. */
  #isMeasured({ start, end }: TextSpan): boolean {
    return end > start && end - start <= this.#scan.limits.textLength;
  }

  /** Which shared string the value is; -1 for none that there is. */
  #sharedIndex(): number {
    const index = wholeNumber(this.#bytes, this.#value.start, this.#value.end);
    return index < this.#scan.strings ? index : -1;
  }
}

/** Of an end tag with a name of one letter. */
const END_LENGTH = 4;

function isEnd(bytes: Buffer, at: number, name: number): boolean {
  return (
    bytes[at + 2] === name &&
    bytes[at + 1] === SLASH &&
    bytes[at + 3] === GREATER &&
    bytes[at] === LESS
  );
}
