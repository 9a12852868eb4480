import type { Place } from '../../model/area.ts';
import { HEADING, span } from './extent.ts';
import type { SheetTable } from './sheet-table.ts';

/** Marks the selected cell with its row and column, and takes the mark from the one before. */
export function markSelected(table: SheetTable, place: Place): HTMLElement | undefined {
  for (const marked of table.element.querySelectorAll('.selected, .of-selected')) {
    marked.classList.remove('selected', 'of-selected');
    marked.removeAttribute('aria-selected');
  }
  const cell = table.cell(place);
  if (cell === undefined) return undefined;
  cell.classList.add('selected');
  cell.setAttribute('aria-selected', 'true');
  table.rowHeading(place.row)?.classList.add('of-selected');
  table.columnHeading(place.column)?.classList.add('of-selected');
  return cell;
}

/** What of a scrolling frame is covered by headings and frozen cells, as its scroll padding. */
export function keepClearOfFrozen(frame: HTMLElement, { extent }: SheetTable): void {
  const { rows, columns } = extent.frozen;
  frame.style.scrollPaddingTop = `${HEADING.height + span(extent.rowHeights, 0, rows)}px`;
  frame.style.scrollPaddingLeft = `${HEADING.width + span(extent.columnWidths, 0, columns)}px`;
}
