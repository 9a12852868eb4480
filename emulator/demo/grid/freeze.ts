import type { Place } from '../../model/area.ts';
import { HEADING, span, type Extent } from './extent.ts';

/**
 * Has a cell stay in view while the rest scrolls, where its row or column is frozen. A heading gives
 * the one of the two that it stands for.
 */
export function freeze(element: HTMLElement, extent: Extent, place: Partial<Place>): void {
  const { frozen, rowHeights, columnWidths } = extent;
  const { row = Infinity, column = Infinity } = place;
  if (row < frozen.rows) {
    element.classList.add('frozen-row');
    element.classList.toggle('last-frozen-row', row === frozen.rows - 1);
    element.style.top = `${HEADING.height + span(rowHeights, 0, row)}px`;
  }
  if (column < frozen.columns) {
    element.classList.add('frozen-column');
    element.classList.toggle('last-frozen-column', column === frozen.columns - 1);
    element.style.left = `${HEADING.width + span(columnWidths, 0, column)}px`;
  }
}
