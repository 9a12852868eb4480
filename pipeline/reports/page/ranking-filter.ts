import type { PageData, UnitField } from './page-data.ts';
import type { Route } from './route.ts';
import { sortRows, type Order } from './sorting.ts';
import { everyUnit, unitText } from './units.ts';

/** What a choice of the ranking's controls is called in the address, and holds the unit's field against. */
export const choices = [
  'province',
  'prefecture',
  'kind',
  'grade',
  'status',
] as const satisfies readonly UnitField[];

const searched = ['name', 'code', 'prefecture', 'province'] as const satisfies readonly UnitField[];

/** The units that the route lets through, in its order. */
export function rankedAs(data: PageData, { options }: Route): readonly number[] {
  const wanted = (options['q'] ?? '').trim().toLowerCase();
  const chosen = choices.filter((choice) => (options[choice] ?? '') !== '');
  const units = everyUnit(data).filter(
    (unit) =>
      chosen.every((choice) => unitText(data, unit, choice) === options[choice]) &&
      (wanted === '' ||
        searched.some((field) => unitText(data, unit, field).toLowerCase().includes(wanted))),
  );
  const order = rankingOrder(options);
  const column = data.columns.find((one) => one.field === order.key);
  if (column === undefined) return units;
  const text = (unit: number): string => unitText(data, unit, column.sortField);
  return sortRows(units, text, column.sort, order.descending);
}

/** How the route sorts: by rank unless it says otherwise. */
export function rankingOrder(options: Route['options']): Order {
  return { key: options['sort'] ?? 'rank', descending: options['order'] === 'down' };
}
