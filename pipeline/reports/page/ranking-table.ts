import { filterRows, onFilterChange } from './filtering.ts';
import { element, readRows, type Row } from './rows.ts';
import { onSortChange, sortRows, type Order } from './sorting.ts';
import { tableRow, type RowTemplates } from './table-row.ts';

/** Puts the ranking into the page and lets the reader sort, search and unfold it. */
export function startRankingTable(): void {
  const table = element('ranking-table', HTMLTableElement);
  const controls = element('controls', HTMLFormElement);
  const status = element('shown', HTMLParagraphElement);
  const nothing = element('nothing', HTMLParagraphElement);
  const templates: RowTemplates = {
    row: element('row', HTMLTemplateElement),
    detail: element('detail', HTMLTemplateElement),
  };
  const rows = readRows();
  const groups = new Map<Row, HTMLTableSectionElement>();
  let order: Order | undefined;

  const groupOf = (row: Row): HTMLTableSectionElement => {
    const group = groups.get(row) ?? tableRow(row, templates);
    groups.set(row, group);
    return group;
  };
  const show = (): void => {
    const shown = sortRows(filterRows(rows, controls), order);
    for (const body of table.querySelectorAll('tbody')) body.remove();
    table.append(...shown.map(groupOf));
    nothing.hidden = shown.length > 0;
    status.textContent = (status.dataset['wording'] ?? '')
      .replace('{shown}', String(shown.length))
      .replace('{total}', String(rows.length));
  };

  onFilterChange(controls, show);
  onSortChange(table, (chosen) => {
    order = chosen;
    show();
  });
  show();
}
