import { columnLetters } from '#core/workbook/cells.ts';
import type { Place } from '../../model/area.ts';
import type { Cell } from '../../model/cell.ts';
import { shownText } from '../../model/shown-text.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import { addressOf, cellAt } from './cell-at.ts';
import { applyLook, type Accent } from './cell-look.ts';
import { areaAround, HEADING, span, type Extent } from './extent.ts';
import { freeze } from './freeze.ts';

/** Says what conditional formats change of a cell. */
export type AccentOf = (sheet: string, place: Place) => Accent;

/** A sheet as an HTML table with letters above and numbers at the left. */
export class SheetTable {
  readonly element = document.createElement('table');
  readonly extent: Extent;
  readonly #cells = new Map<string, HTMLTableCellElement>();
  readonly #rowHeadings = new Map<number, HTMLElement>();
  readonly #columnHeadings = new Map<number, HTMLElement>();
  readonly #accentOf: AccentOf;

  constructor(sheet: SheetSnapshot, extent: Extent, accentOf: AccentOf) {
    this.extent = extent;
    this.#accentOf = accentOf;
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-label', sheet.name);
    this.element.style.width = `${HEADING.width + span(extent.columnWidths, 0, Infinity)}px`;
    this.element.append(this.#widths(), this.#letters(), this.#body());
    for (const place of this.#places()) this.show(sheet, place);
  }

  /** The element of a cell; undefined for one that is hidden or covered by a merged cell. */
  cell(place: Place): HTMLTableCellElement | undefined {
    return this.#cells.get(addressOf(place));
  }

  rowHeading(row: number): HTMLElement | undefined {
    return this.#rowHeadings.get(row);
  }

  columnHeading(column: number): HTMLElement | undefined {
    return this.#columnHeadings.get(column);
  }

  /** Shows a cell as it now is. */
  show(sheet: SheetSnapshot, place: Place): void {
    const element = this.cell(place);
    const content = element?.firstElementChild;
    if (element === undefined || !(content instanceof HTMLElement)) return;
    const cell = cellAt(sheet, place);
    const { row, column, rows, columns } = areaAround(this.extent, place);
    const right = cellAt(sheet, { row, column: column + columns }).style;
    const below = cellAt(sheet, { row: row + rows, column }).style;
    const text = shownText(cell);
    content.textContent = text;
    applyLook(element, cell, { right, below }, this.#accentOf(sheet.name, place));
    const room = text === '' || cell.style.wrap || columns > 1 ? 0 : this.#room(sheet, place);
    element.classList.toggle('overflows', room > 0 && typeof cell.value === 'string');
    content.style.maxWidth = room > 0 ? `${room}px` : '';
    const width = span(this.extent.columnWidths, column, column + columns);
    content.style.fontSize = typeof cell.value === 'number' ? fitting(text, cell, width) : '';
    element.setAttribute('aria-readonly', String(sheet.protection !== undefined && cell.locked));
  }

  /** How far a text may reach over the empty cells at its right; 0 where there are none. */
  #room(sheet: SheetSnapshot, { row, column }: Place): number {
    const { columnWidths } = this.extent;
    let end = column + 1;
    while (end < columnWidths.length && shownText(cellAt(sheet, { row, column: end })) === '') {
      end += 1;
    }
    return end === column + 1 ? 0 : span(columnWidths, column, end);
  }

  #widths(): HTMLElement {
    const group = document.createElement('colgroup');
    for (const width of [HEADING.width, ...this.extent.columnWidths]) {
      const column = document.createElement('col');
      column.style.width = `${width}px`;
      group.append(column);
    }
    return group;
  }

  #letters(): HTMLElement {
    const head = document.createElement('thead');
    const row = head.insertRow();
    row.append(document.createElement('td'));
    for (const [column, width] of this.extent.columnWidths.entries()) {
      if (width === 0) continue;
      const letters = heading('col', columnLetters(column + 1));
      freeze(letters, this.extent, { column });
      this.#columnHeadings.set(column, letters);
      row.append(letters);
    }
    return head;
  }

  #body(): HTMLElement {
    const body = document.createElement('tbody');
    for (const [row, height] of this.extent.rowHeights.entries()) {
      if (height === 0) continue;
      const line = body.insertRow();
      line.style.height = `${height}px`;
      const number = heading('row', String(row + 1));
      freeze(number, this.extent, { row });
      this.#rowHeadings.set(row, number);
      line.append(number);
      for (const [column, width] of this.extent.columnWidths.entries()) {
        if (width > 0) this.#addCell(line, { row, column });
      }
    }
    return body;
  }

  #addCell(line: HTMLTableRowElement, place: Place): void {
    const area = areaAround(this.extent, place);
    if (area.row !== place.row || area.column !== place.column) return;
    const cell = line.insertCell();
    cell.rowSpan = area.rows;
    cell.colSpan = area.columns;
    cell.id = `cell-${addressOf(place)}`;
    cell.setAttribute('role', 'gridcell');
    cell.dataset['address'] = addressOf(place);
    freeze(cell, this.extent, place);
    const content = document.createElement('div');
    const height = span(this.extent.rowHeights, place.row, place.row + area.rows);
    content.style.maxHeight = `${height - 2}px`;
    cell.append(content);
    this.#cells.set(addressOf(place), cell);
  }

  *#places(): Generator<Place> {
    for (const row of this.extent.rowHeights.keys()) {
      for (const column of this.extent.columnWidths.keys()) yield { row, column };
    }
  }
}

/** Digits are about so wide, as a share of the font's size. */
const DIGIT_WIDTH = 0.58;
const POINT = 4 / 3;

/** The size at which a number fits into its cell, where its own is too large. */
function fitting(text: string, { style }: Cell, width: number): string {
  const size = (style.font?.size ?? 11) * POINT;
  const fits = (width - 8) / (text.length * DIGIT_WIDTH);
  return fits < size ? `${Math.max(6, fits)}px` : '';
}

function heading(scope: 'row' | 'col', text: string): HTMLElement {
  const element = document.createElement('th');
  element.scope = scope;
  element.textContent = text;
  return element;
}
