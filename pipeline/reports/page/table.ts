import { make, makeButton, type Child } from './element.ts';
import type { SortKind } from './page-data.ts';
import { fallsFirst, type Order } from './sorting.ts';

/** A column of a table and of its export. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly text: (row: Row) => string;
  readonly sort?: SortKind;
  readonly classes?: string;
  /** What stands in the cell instead of its text. */
  readonly cell?: (row: Row) => Child;
  /** Length of the bar behind the cell, in per cent; empty text for none. */
  readonly share?: (row: Row) => string;
  /** Whether the cell names its row. */
  readonly isHead?: boolean;
}

/** How a table is sorted, and what sorts it otherwise. */
export interface Sorting {
  readonly order: Order;
  readonly sortBy: (order: Order) => void;
}

/** A table of rows, with a caption for those who do not see it. */
export function tableOf<Row>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  sorting?: Sorting,
): HTMLTableElement {
  return make(
    'table',
    {},
    make('caption', { class: 'unseen' }, caption),
    make('thead', {}, make('tr', {}, ...columns.map((column) => headOf(column, sorting)))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...cellsOf(columns, row)))),
  );
}

/** The cells of a row. */
export function cellsOf<Row>(columns: readonly TableColumn<Row>[], row: Row): HTMLElement[] {
  return columns.map((column) => {
    const share = column.share?.(row) ?? '';
    const attributes = {
      class: column.classes,
      scope: column.isHead ? 'row' : undefined,
      style: share === '' ? undefined : `--share: ${Number.parseFloat(share)}`,
    };
    return make(
      column.isHead ? 'th' : 'td',
      attributes,
      column.cell === undefined ? column.text(row) : column.cell(row),
    );
  });
}

function headOf<Row>(
  { key, label, sort, classes }: TableColumn<Row>,
  sorting: Sorting | undefined,
): HTMLElement {
  if (sort === undefined || sorting === undefined) {
    return make('th', { scope: 'col', class: classes }, label);
  }
  const { order, sortBy } = sorting;
  const isChosen = order.key === key;
  const descending = isChosen ? !order.descending : fallsFirst(sort);
  const sorted = order.descending ? 'descending' : 'ascending';
  return make(
    'th',
    { scope: 'col', class: classes, 'aria-sort': isChosen ? sorted : undefined },
    makeButton(label, () => sortBy({ key, descending }), { 'data-focus': `sort/${key}` }),
  );
}
