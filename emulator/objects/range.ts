import {
  areaWithin,
  commonArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  placesIn,
  type Area,
} from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { BLANK, plainValue, valueType, type Cell } from '../model/cell.ts';
import { setNumberFormats } from '../model/format-cells.ts';
import { hiddenColumns, hiddenRows } from '../model/hidden-rows-columns.ts';
import type { Sheet } from '../model/sheet.ts';
import { shownText } from '../model/shown-text.ts';
import { clearCells, writeContents, type Clearing } from '../model/write-contents.ts';
import { apiNotFound, invalidArgument, itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { RangeFormat } from './range-format.ts';
import type { Worksheet } from './worksheet.ts';

type Plain = string | number | boolean;
const clearings: ReadonlySet<unknown> = new Set(['All', 'Contents', 'Formats']);

/** Excel's `Range`. */
export class Range extends HostObject {
  readonly #worksheet: Worksheet;
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(worksheet: Worksheet, book: Book, sheet: Sheet, area: Area) {
    super();
    this.#worksheet = worksheet;
    this.#book = book;
    this.#sheet = sheet;
    this.#area = area;
  }

  get Address(): string {
    return this.#sheet.address(this.#area);
  }

  get RowIndex(): number {
    return this.#area.row;
  }

  get ColumnIndex(): number {
    return this.#area.column;
  }

  get RowCount(): number {
    return this.#area.rows;
  }

  get ColumnCount(): number {
    return this.#area.columns;
  }

  get Values(): Plain[][] {
    this.#book.calculate();
    return this.#grid(plainValue);
  }

  set Values(written: unknown) {
    writeContents(this.#book, this.#sheet, this.#area, written, 'ThisLocalAddin');
  }

  get Formulas(): Plain[][] {
    return this.#grid((cell) => cell.formula ?? plainValue(cell));
  }

  set Formulas(written: unknown) {
    this.Values = written;
  }

  get Text(): string[][] {
    this.#book.calculate();
    return this.#grid(shownText);
  }

  get ValueTypes(): string[][] {
    this.#book.calculate();
    return this.#grid(valueType);
  }

  get NumberFormat(): string[][] {
    return this.#grid(({ numberFormat }) => numberFormat);
  }

  set NumberFormat(written: unknown) {
    setNumberFormats(this.#book, this.#sheet, this.#area, written);
  }

  get RowHidden(): boolean | null {
    return inAll(hiddenRows(this.#sheet, this.#area));
  }

  get ColumnHidden(): boolean | null {
    return inAll(hiddenColumns(this.#sheet, this.#area));
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.#book, this.#sheet, this.#area);
  }

  get Worksheet(): Worksheet {
    return this.#worksheet;
  }

  /** A cell by its place in the range, which may lie outside of it. */
  GetCell(row: number, column: number): Range {
    return this.#at(this.#area.row + row, this.#area.column + column, 1, 1);
  }

  GetRow(row: number): Range {
    return this.#at(this.#area.row + row, this.#area.column, 1, this.#area.columns);
  }

  GetColumn(column: number): Range {
    return this.#at(this.#area.row, this.#area.column + column, this.#area.rows, 1);
  }

  GetRowProperties(asked: unknown): { rowHidden: boolean }[] {
    refuseOthers(asked, 'rowHidden');
    return hiddenRows(this.#sheet, this.#area).map((rowHidden) => ({ rowHidden }));
  }

  GetColumnProperties(asked: unknown): { columnHidden: boolean }[] {
    refuseOthers(asked, 'columnHidden');
    return hiddenColumns(this.#sheet, this.#area).map((columnHidden) => ({ columnHidden }));
  }

  GetEntireRow(): Range {
    return this.#at(this.#area.row, 0, this.#area.rows, MAX_COLUMNS);
  }

  GetEntireColumn(): Range {
    return this.#at(0, this.#area.column, MAX_ROWS, this.#area.columns);
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.#area;
    return this.#at(row + rows, column + columns, this.#area.rows, this.#area.columns);
  }

  GetResizedRange(rows: number, columns: number): Range {
    const { row, column } = this.#area;
    return this.#at(row, column, this.#area.rows + rows, this.#area.columns + columns);
  }

  GetIntersection(other: unknown): Range {
    const common = this.GetIntersectionOrNullObject(other);
    if (common === null) throw itemNotFound();
    return common;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const isRange = other instanceof Range;
    const area = isRange ? other.#area : parseArea(other);
    const isSameSheet = !isRange || other.#sheet === this.#sheet;
    return isSameSheet ? this.#part(commonArea(this.#area, area)) : null;
  }

  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.#sheet.usedArea(valuesOnly === true ? hasContent : hasAnything);
    return this.#part(used && commonArea(this.#area, used));
  }

  Clear(what: Clearing | null = 'All'): void {
    if (what !== null && !clearings.has(what)) throw invalidArgument();
    clearCells(this.#book, this.#sheet, this.#area, what ?? 'All');
  }

  /** `InvalidOperation` on a sheet that is hidden. */
  Select(): void {
    this.#book.select(this.#sheet, this.#area);
  }

  #at(row: number, column: number, rows: number, columns: number): Range {
    return this.#over(areaWithin({ row, column, rows, columns }));
  }

  #part(area: Area | undefined): Range | null {
    return area === undefined ? null : this.#over(area);
  }

  #over(area: Area): Range {
    return new Range(this.#worksheet, this.#book, this.#sheet, area);
  }

  #grid<T>(read: (cell: Cell) => T): T[][] {
    const rows: T[][] = [];
    for (const place of placesIn(this.#area)) {
      (rows[place.row - this.#area.row] ??= []).push(read(this.#sheet.cell(place)));
    }
    return rows;
  }
}

function hasContent({ value, formula }: Cell): boolean {
  return value !== undefined || formula !== undefined;
}

function hasAnything(cell: Cell): boolean {
  const { numberFormat, locked, style } = cell;
  const isFormatted = numberFormat !== BLANK.numberFormat || !locked || style !== BLANK.style;
  return hasContent(cell) || isFormatted;
}

/** What all say alike; `null` where they do not, as Excel has it. */
function inAll(each: readonly boolean[]): boolean | null {
  const [first = false] = each;
  return each.every((one) => one === first) ? first : null;
}

/** Only one property of rows or columns is known here. */
function refuseOthers(asked: unknown, known: string): void {
  const others = Object.keys(Object(asked)).filter((name) => name !== known);
  if (others.length > 0) throw apiNotFound(`${others.join(', ')} of rows or columns`);
}
