import { choose, linkTo, type Context, type View } from './context.ts';
import { make } from './element.ts';
import { exportButton } from './export-button.ts';
import { statisticFields, type LeafData, type StatisticField } from './page-data.ts';
import type { Route } from './route.ts';
import { sortRows } from './sorting.ts';
import { tableOf, type TableColumn } from './table.ts';
import { viewHeading } from './view-heading.ts';

/** All indicators with their statistics over the ranked units. */
export function indicatorsView(context: Context): View {
  const { data, words } = context;
  const columns = indicatorColumns(context);
  const results = make('div', {
    class: 'scroll',
    role: 'region',
    tabindex: '0',
    'aria-label': words.views.indicators,
  });
  const save = exportButton(context, words.views.indicators, columns, () =>
    sortedLeaves(data.leaves, columns, context.route()),
  );
  return {
    title: words.views.indicators,
    element: make(
      'section',
      {},
      viewHeading(words.views.indicators),
      make(
        'div',
        { class: 'bar' },
        make('p', { class: 'note' }, words.indicator.statisticsNote),
        make('div', { class: 'actions screen-only' }, save),
      ),
      results,
    ),
    update(route) {
      const rows = sortedLeaves(data.leaves, columns, route);
      const table = tableOf(words.views.indicators, columns, rows, {
        order: {
          key: route.options['sort'] ?? 'code',
          descending: route.options['order'] === 'down',
        },
        sortBy: ({ key, descending }) =>
          choose(context, { sort: key, order: descending ? 'down' : '' }, 'step'),
      });
      table.classList.add('sortable');
      results.replaceChildren(table);
    },
  };
}

function sortedLeaves(
  leaves: readonly LeafData[],
  columns: readonly TableColumn<LeafData>[],
  { options }: Route,
): readonly LeafData[] {
  const column = columns.find((one) => one.key === options['sort']);
  if (column?.sort === undefined) return leaves;
  return sortRows(leaves, column.text, column.sort, options['order'] === 'down');
}

function indicatorColumns(context: Context): readonly TableColumn<LeafData>[] {
  const { words } = context;
  const { indicator: say } = words;
  const tier2 = new Set<StatisticField>(statisticFields.filter((field) => field !== 'rate'));
  return [
    { key: 'code', label: say.code, text: ({ code }) => code, sort: 'text', classes: 'code' },
    {
      key: 'name',
      label: say.name,
      text: ({ name }) => name,
      sort: 'text',
      isHead: true,
      cell: ({ code, name, path }) => [
        make(
          'a',
          { href: linkTo(context, 'indicator', code), 'data-focus': `indicator/${code}` },
          name,
        ),
        make('small', { class: 'path' }, path.join(' › ')),
      ],
    },
    {
      key: 'type',
      label: words.leaf.type,
      text: ({ type }) => words.leaf.types[type],
      classes: 'tier-2 centre',
    },
    {
      key: 'points',
      label: words.leaf.points,
      text: ({ points }) => points,
      sort: 'high first',
      classes: 'end',
    },
    ...statisticFields.map((field): TableColumn<LeafData> => ({
      key: field,
      label: say.statistics[field],
      text: ({ statistics }) => statistics[field],
      sort: field === 'rate' ? 'low first' : 'high first',
      classes: `end ${field === 'rate' ? 'rate' : ''} ${tier2.has(field) ? 'tier-2' : ''}`,
      ...(field === 'rate' ? { share: ({ statistics }) => statistics.rate, cell: rateText } : {}),
    })),
  ];
}

function rateText({ statistics: { rate } }: LeafData): string {
  return rate === '' ? '' : `${rate}%`;
}
