import type { Context, View } from './context.ts';
import { make } from './element.ts';
import { exportButton, type ExportColumn } from './export-button.ts';
import { fill } from './fill.ts';
import { pager, shownRows } from './pager.ts';
import { rankingControls } from './ranking-controls.ts';
import { rankedAs } from './ranking-filter.ts';
import { rankingTable, rankingTableColumns } from './ranking-table.ts';
import { unitText } from './units.ts';
import { viewHeading } from './view-heading.ts';

/** The ranking of all units: searched, filtered, sorted, and page by page where it is long. */
export function rankingView(context: Context): View {
  const { data, words } = context;
  const controls = rankingControls(context);
  const status = make('p', { role: 'status', class: 'note', id: 'shown' });
  const results = make('div');
  const code: ExportColumn<number> = {
    label: words.unitCode,
    text: (unit) => unitText(data, unit, 'code'),
  };
  const columns = rankingTableColumns(context);
  const save = exportButton(context, words.views.ranking, [code, ...columns], () =>
    rankedAs(data, context.route()),
  );
  const element = make(
    'section',
    {},
    viewHeading(words.views.ranking),
    controls.element,
    make('p', { class: 'note screen-only' }, words.ranking.hint),
    make('div', { class: 'bar' }, status, make('div', { class: 'actions screen-only' }, save)),
    results,
  );
  return {
    title: words.views.ranking,
    element,
    update(route) {
      controls.show(route);
      const units = rankedAs(data, route);
      const shown = shownRows(units.length, route.options['page']);
      const part = units.slice(shown.first, shown.end);
      status.textContent = fill(
        part.length < units.length ? words.ranking.shownPart : words.ranking.shown,
        { shown: units.length, total: data.unitCount, first: shown.first + 1, last: shown.end },
      );
      results.replaceChildren(
        rankingTable(context, route, part),
        ...(units.length === 0 ? [make('p', { class: 'nothing' }, words.ranking.nothing)] : []),
        pager(context, units.length, shown) ?? '',
      );
    },
  };
}
