import { cellKey, MOST_COLUMNS } from './cell-key.ts';
import { cellKind } from './cell-kind.ts';
import { ELSEWHERE, kinds, type Kind } from './cell-table.ts';
import { afterPlainText } from './plain-text.ts';
import type { SheetScan } from './sheet-scan.ts';
import { startsWith } from './starts-with.ts';
import { TextSpan } from './text-span.ts';

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LESS = 0x3c;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const QUOTE = 0x22;
const SLASH = 0x2f;
const SPACE = 0x20;

const C = 0x63;
const F = 0x66;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;

/** Most digits of a number that is read. */
const MOST_DIGITS = 9;
/** Most bytes of a kind: `inlineStr`. */
const LONGEST_KIND = 9;
/** Elements that a cell's text stands in: worksheet, sheetData, row, c, is and t. */
const DEPTH_OF_TEXT = 6;

/**
 * Goes through cells that are written as nearly all programs write them: without a prefix, with `r`,
 * `s` and `t` alone and in this order, a formula that nobody shares, a value or an inline text, and
 * nothing in between. It notes of them what `scanCell` notes; whatever is written otherwise, or is to
 * be refused, it leaves to that.
 */
export class PlainCells {
  readonly #scan: SheetScan;
  readonly #bytes: Buffer;
  readonly #value = new TextSpan();
  readonly #formula = new TextSpan();

  constructor(scan: SheetScan) {
    this.#scan = scan;
    this.#bytes = scan.xml.part.bytes;
  }

  /**
   * Goes through the cells that follow in a row, and gives the last one's column, or `before` if none is
   * plain. What all cells have is looked at here: a call for each piece takes as long as the piece.
   */
  pass(row: number, before: number): number {
    const scan = this.#scan;
    const { xml, budget, limits, cells, strings } = scan;
    if (!xml.isPlain || row > limits.rows || limits.depth < DEPTH_OF_TEXT) return before;
    const bytes = this.#bytes;
    const value = this.#value;
    const formula = this.#formula;
    const styles = scan.styles ?? Number.POSITIVE_INFINITY;
    let last = before;
    let next = xml.offset;
    while (budget.cells > 0) {
      let at = next;
      if (bytes[at] !== LESS || bytes[at + 1] !== C || bytes[at + 2] !== SPACE) break;
      if (bytes[at + 3] !== R || bytes[at + 4] !== EQUALS || bytes[at + 5] !== QUOTE) break;
      at += 6;
      let byte = bytes[at]!;
      let column = 0;
      while (byte >= LETTER_A && byte <= LETTER_Z && column <= MOST_COLUMNS) {
        column = column * 26 + byte - LETTER_A + 1;
        at += 1;
        byte = bytes[at]!;
      }
      if (column === 0 || column > MOST_COLUMNS || byte === DIGIT_0) break;
      let number = 0;
      while (byte >= DIGIT_0 && byte <= DIGIT_9 && number <= row) {
        number = number * 10 + byte - DIGIT_0;
        at += 1;
        byte = bytes[at]!;
      }
      if (number !== row || byte !== QUOTE) break;
      at += 1;
      let style = 0;
      if (bytes[at + 1] === S) {
        if (bytes[at] !== SPACE || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) break;
        at += 4;
        const first = at;
        const most = first + MOST_DIGITS;
        byte = bytes[at]!;
        while (byte >= DIGIT_0 && byte <= DIGIT_9 && at < most) {
          style = style * 10 + byte - DIGIT_0;
          at += 1;
          byte = bytes[at]!;
        }
        if (at === first || byte !== QUOTE) break;
        at += 1;
      }
      let kind: Kind | undefined = kinds.number;
      if (bytes[at + 1] === T) {
        if (bytes[at] !== SPACE || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) break;
        at += 4;
        const first = at;
        const most = first + LONGEST_KIND;
        while (bytes[at] !== QUOTE && at < most) at += 1;
        kind = cellKind(bytes, first, at);
        if (kind === undefined || bytes[at] !== QUOTE) break;
        at += 1;
      }
      if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
        budget.cells -= 1;
        last = column;
        next = at + 2;
        continue;
      }
      if (bytes[at] !== GREATER || style >= styles) break;
      at += 1;
      formula.clear();
      value.clear();
      if (bytes[at + 1] === F) {
        at = this.#afterText(at, F, formula);
        if (at < 0) break;
      }
      let shared = -1;
      if (kind === kinds.shared && bytes[at + 1] === V) {
        if (bytes[at] !== LESS || bytes[at + 2] !== GREATER) break;
        at += 3;
        const first = at;
        const most = at + MOST_DIGITS;
        shared = 0;
        byte = bytes[at]!;
        while (byte >= DIGIT_0 && byte <= DIGIT_9 && at < most) {
          shared = shared * 10 + byte - DIGIT_0;
          at += 1;
          byte = bytes[at]!;
        }
        if (at === first || shared >= strings || byte !== LESS) break;
        if (bytes[at + 1] !== SLASH || bytes[at + 2] !== V || bytes[at + 3] !== GREATER) break;
        at += 4;
      } else if (kind === kinds.inline) {
        at = this.#afterInline(at);
        if (at < 0) break;
      } else if (bytes[at + 1] === V) {
        at = this.#afterText(at, V, value);
        if (at < 0) break;
      } else if (formula.end === 0) break;
      if (bytes[at] !== LESS || bytes[at + 1] !== SLASH) break;
      if (bytes[at + 2] !== C || bytes[at + 3] !== GREATER) break;
      const cell = cells.add(cellKey(row, column), kind, style);
      if (shared >= 0) cells.noteValue(cell, shared, ELSEWHERE, true);
      else if (value.end > 0) cells.noteValue(cell, value.start, value.end, value.isPlain);
      if (formula.end > 0) cells.noteFormula(cell, formula.start, formula.end, formula.isPlain);
      budget.cells -= 1;
      last = column;
      if (column > scan.lastColumn) scan.lastColumn = column;
      if (row > scan.lastRow) scan.lastRow = row;
      next = at + 4;
    }
    xml.offset = next;
    return last;
  }

  /** Passes over an element with a name of one letter that holds text alone, and notes where that is. */
  #afterText(at: number, name: number, text: TextSpan): number {
    const bytes = this.#bytes;
    if (bytes[at] !== LESS || bytes[at + 2] !== GREATER) return -1;
    const end = text.begin(bytes, at + 3);
    if (!this.#isMeasured(at + 3, end) || bytes[end + 1] !== SLASH) return -1;
    return bytes[end + 2] === name && bytes[end + 3] === GREATER ? end + 4 : -1;
  }

  #afterInline(at: number): number {
    const bytes = this.#bytes;
    const value = this.#value;
    if (!startsWith(bytes, at, '<is>')) return -1;
    const after = afterPlainText(bytes, at + '<is>'.length, value);
    if (after < 0 || !this.#isMeasured(value.start, value.end)) return -1;
    return startsWith(bytes, after, '</is>') ? after + '</is>'.length : -1;
  }

  /** Whether a text is there, and is surely not too long: it has no more UTF-16 units than bytes. */
  #isMeasured(start: number, end: number): boolean {
    return end > start && end - start <= this.#scan.limits.textLength;
  }
}
