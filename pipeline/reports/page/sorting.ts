import { textAt, type Row } from './rows.ts';

/** By which place rows are sorted, and how. */
export interface Order {
  readonly place: number;
  readonly numeric: boolean;
  readonly descending: boolean;
}

/** Rows in an order; equal ones stay as they were, and those with nothing to sort by come last. */
export function sortRows(rows: readonly Row[], order: Order | undefined): readonly Row[] {
  if (order === undefined) return rows;
  const { place, numeric, descending } = order;
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const sign = descending ? -1 : 1;
  const isNothing = (text: string): boolean =>
    text === '' || (numeric && Number.isNaN(Number.parseFloat(text)));
  return rows.toSorted((one, other) => {
    const [a, b] = [textAt(one, place), textAt(other, place)];
    if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b));
    return sign * (numeric ? Number.parseFloat(a) - Number.parseFloat(b) : collator.compare(a, b));
  });
}

/** Lets the reader sort by the heads of a table: once one way, again the other. */
export function onSortChange(table: HTMLTableElement, changed: (order: Order) => void): void {
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  for (const head of heads) {
    head.querySelector('button')?.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const first = head.dataset['first'] ?? 'ascending';
      const other = first === 'ascending' ? 'descending' : 'ascending';
      const direction = before === first ? other : first;
      for (const each of heads) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      changed({
        place: Number(head.dataset['sort']),
        numeric: head.dataset['numeric'] === 'true',
        descending: direction === 'descending',
      });
    });
  }
}
