import type { SortKind } from './page-data.ts';

/** By which column rows are sorted, and which way. */
export interface Order {
  readonly key: string;
  readonly descending: boolean;
}

/** Which way a column is sorted when it is chosen first. */
export function fallsFirst(sort: SortKind): boolean {
  return sort === 'high first';
}

/** Rows in an order; equal ones stay as they were, and those with nothing to sort by come last. */
export function sortRows<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  sort: SortKind,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  if (sort === 'text') {
    const collator = new Intl.Collator('zh-CN', { numeric: true });
    return sorted(
      rows,
      textOf,
      (text) => (text === '' ? undefined : text),
      (a, b) => sign * collator.compare(a, b),
    );
  }
  return sorted(rows, textOf, figureOf, (a, b) => sign * (a - b));
}

function sorted<Row, Key>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  keyOf: (text: string) => Key | undefined,
  compare: (a: Key, b: Key) => number,
): readonly Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(textOf(row)) }))
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function figureOf(text: string): number | undefined {
  const figure = Number.parseFloat(text);
  return Number.isNaN(figure) ? undefined : figure;
}
