import { parseArea, type Place } from '../../model/area.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import { element } from '../element.ts';
import { extentOf, type Extent } from './extent.ts';
import { keepClearOfFrozen, markSelected } from './selection-mark.ts';
import { SheetTable, type AccentOf } from './sheet-table.ts';

/** The part of the grid that scrolls: one sheet, with one of its cells marked. */
export class SheetView {
  readonly element = element('div', 'scroller');
  readonly #accentOf: AccentOf;
  #table: SheetTable;

  constructor(sheet: SheetSnapshot, accentOf: AccentOf) {
    this.#accentOf = accentOf;
    this.#table = this.#draw(sheet);
  }

  get extent(): Extent {
    return this.#table.extent;
  }

  /** The element of a cell; undefined for one that is hidden or covered by a merged cell. */
  cell(place: Place): HTMLElement | undefined {
    return this.#table.cell(place);
  }

  /** Shows another sheet, or the same with other protection. */
  open(sheet: SheetSnapshot): void {
    this.#table = this.#draw(sheet);
  }

  /** Shows cells of the sheet as they now are. */
  refresh(sheet: SheetSnapshot, places: readonly Place[]): void {
    for (const place of places) this.#table.show(sheet, place);
  }

  /** Marks a cell and brings it into view. */
  mark(place: Place): HTMLElement | undefined {
    const cell = markSelected(this.#table, place);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return cell;
  }

  /** Calls back when somebody presses a cell with the mouse. */
  onPress(listener: (place: Place) => void): void {
    this.element.addEventListener('mousedown', (event) => {
      const place = placeOf(event.target);
      if (place === undefined) return;
      event.preventDefault();
      listener(place);
    });
  }

  /** Calls back when cells stand elsewhere on the screen. */
  onMoved(listener: () => void): void {
    this.element.addEventListener('scroll', listener);
    new ResizeObserver(listener).observe(this.element);
  }

  #draw(sheet: SheetSnapshot): SheetTable {
    const table = new SheetTable(sheet, extentOf(sheet), this.#accentOf);
    this.element.querySelector('table')?.remove();
    this.element.prepend(table.element);
    this.element.scrollTo(0, 0);
    keepClearOfFrozen(this.element, table);
    return table;
  }
}

function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-address]') : null;
  const address = cell?.dataset['address'];
  if (address === undefined) return undefined;
  const { row, column } = parseArea(address);
  return { row, column };
}
