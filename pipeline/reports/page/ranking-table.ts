import { changeOf } from './change.ts';
import { compareBox } from './compare-toggle.ts';
import { choose, linkTo, type Context } from './context.ts';
import { make, type Child } from './element.ts';
import type { RankingColumn, UnitField } from './page-data.ts';
import { rankingOrder } from './ranking-filter.ts';
import type { Route } from './route.ts';
import { tableOf, type TableColumn } from './table.ts';
import { unitText } from './units.ts';

/** The ranking's columns as a table's. */
export function rankingTableColumns(context: Context): readonly TableColumn<number>[] {
  const { data, words } = context;
  return data.columns.map((column): TableColumn<number> => {
    const { field, label, sort } = column;
    const text = (unit: number): string => unitText(data, unit, field);
    const special = specialCells[field];
    return {
      key: field,
      label,
      sort,
      text,
      classes: classesOf(column),
      isHead: field === 'name',
      ...(special === undefined ? {} : { cell: (unit) => special(context, unit) }),
      ...(field === 'score' ? { share: (unit) => unitText(data, unit, 'share') } : {}),
      ...(isChange(field) ? { cell: (unit) => changeOf(text(unit), signsOf(field, words)) } : {}),
    };
  });
}

/** A part of the ranking as a table. */
export function rankingTable(
  context: Context,
  route: Route,
  units: readonly number[],
): HTMLTableElement {
  const { words } = context;
  const box: TableColumn<number> = {
    key: 'compare',
    label: words.compare.column,
    text: () => '',
    classes: 'pick tier-2 centre screen-only',
    cell: (unit) => compareBox(context, unit),
  };
  const table = tableOf(words.views.ranking, [...rankingTableColumns(context), box], units, {
    order: rankingOrder(route.options),
    sortBy: ({ key, descending }) =>
      choose(context, { sort: key, order: descending ? 'down' : '' }, 'step'),
  });
  table.id = 'ranking-table';
  return table;
}

type SpecialCell = (context: Context, unit: number) => Child;

const specialCells: Partial<Record<UnitField, SpecialCell>> = {
  name: (context, unit) => {
    const { data } = context;
    const code = unitText(data, unit, 'code');
    return [
      make(
        'a',
        { href: linkTo(context, 'unit', code), 'data-focus': `unit/${code}` },
        unitText(data, unit, 'name'),
      ),
      make('small', {}, unitText(data, unit, 'prefecture')),
    ];
  },
  score: ({ data }, unit) => make('b', {}, unitText(data, unit, 'score')),
  outcome: ({ data, words }, unit) => [
    make(
      'span',
      { class: 'pill', 'data-tone': unitText(data, unit, 'tone') },
      unitText(data, unit, 'outcome'),
    ),
    data.previousRound === ''
      ? undefined
      : make('small', {}, changeOf(unitText(data, unit, 'rankChange'), words.signs.rank)),
  ],
  weight: ({ data }, unit) => {
    const fault = unitText(data, unit, 'weightFault');
    return [
      unitText(data, unit, 'weight'),
      fault === '' ? undefined : make('span', { class: 'fault' }, fault),
    ];
  },
};

function isChange(field: UnitField): boolean {
  return field === 'rankChange' || field === 'scoreChange' || field === 'comparedChange';
}

function signsOf(field: UnitField, { signs }: Context['words']) {
  return field === 'rankChange' ? signs.rank : signs.figure;
}

function classesOf({ field, sort, tier }: RankingColumn): string {
  const centred = ['rank', 'outcome', 'kind', 'groupRank', 'rankChange'].includes(field);
  return `${field} tier-${tier} ${centred ? 'centre' : sort === 'text' ? 'start' : 'end'}`;
}
