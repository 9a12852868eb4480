import { compareChooser, compareHint } from './compare-chooser.ts';
import { compareLines, differs, type CompareLine } from './compare-lines.ts';
import { choose, linkTo, toggleCompared, type Context, type View } from './context.ts';
import { make, makeButton, type Child } from './element.ts';
import { exportButton } from './export-button.ts';
import { fill } from './fill.ts';
import type { Route } from './route.ts';
import { unitText, unitWithCode } from './units.ts';
import { viewHeading } from './view-heading.ts';

/** Up to five units side by side: results, chapters, themes and indicators. */
export function compareView(context: Context): View {
  const { words } = context;
  const only = make('input', { type: 'checkbox', 'data-focus': 'differ' });
  only.addEventListener('change', () =>
    choose(context, { differ: only.checked ? '1' : '' }, 'step'),
  );
  const actions = make('div', { class: 'actions screen-only' });
  const results = make('div');
  return {
    title: words.views.compare,
    element: make(
      'section',
      {},
      viewHeading(words.views.compare),
      compareChooser(context),
      make(
        'div',
        { class: 'bar' },
        make('label', { class: 'check screen-only' }, only, words.compare.onlyDifferences),
        actions,
      ),
      results,
    ),
    update(route) {
      only.checked = route.options['differ'] === '1';
      const units = unitsOf(context, route);
      const lines = linesOf(context, route, units);
      actions.replaceChildren(
        ...(units.length === 0 ? [] : [exportOf(context, units)]),
        makeButton(words.print, () => globalThis.print(), { 'data-focus': 'print' }),
      );
      results.replaceChildren(
        ...(units.length < 2 ? [compareHint(context)] : []),
        ...(units.length === 0 ? [] : [tableIn(context, units, lines)]),
      );
    },
  };
}

function unitsOf({ data }: Context, { compared }: Route): readonly number[] {
  return compared.map((code) => unitWithCode(data, code)).filter((unit) => unit !== undefined);
}

function linesOf(
  { data, words }: Context,
  { options }: Route,
  units: readonly number[],
): readonly CompareLine[] {
  const lines = compareLines(data, words, units);
  return options['differ'] === '1' ? lines.filter(differs) : lines;
}

function exportOf(context: Context, units: readonly number[]): HTMLButtonElement {
  const { data, words } = context;
  return exportButton(
    context,
    words.views.compare,
    [
      { label: words.compare.group, text: ({ group }: CompareLine) => group },
      { label: words.indicator.code, text: ({ code }: CompareLine) => code },
      { label: words.compare.item, text: ({ name }: CompareLine) => name },
      ...units.map((unit, place) => ({
        label: unitText(data, unit, 'name'),
        text: ({ texts }: CompareLine) => texts[place] ?? '',
      })),
      { label: words.compare.spread, text: ({ spread }: CompareLine) => spread },
    ],
    () => linesOf(context, context.route(), units),
  );
}

function tableIn(
  context: Context,
  units: readonly number[],
  lines: readonly CompareLine[],
): HTMLElement {
  const { words } = context;
  const groups = [...new Set(lines.map(({ group }) => group))];
  const table = make(
    'table',
    { class: 'compare' },
    make('caption', { class: 'unseen' }, words.views.compare),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col' }, words.compare.item),
        ...units.map((unit) => unitHead(context, unit)),
        make('th', { scope: 'col', class: 'end' }, words.compare.spread),
      ),
    ),
    ...groups.map((group) =>
      make(
        'tbody',
        {},
        make(
          'tr',
          { class: 'group' },
          make('th', { scope: 'rowgroup', colspan: units.length + 2 }, group),
        ),
        ...lines.filter((line) => line.group === group).map((line) => rowOf(context, line)),
      ),
    ),
  );
  return make(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': words.views.compare },
    table,
  );
}

function unitHead(context: Context, unit: number): HTMLElement {
  const { data, words } = context;
  const code = unitText(data, unit, 'code');
  const name = unitText(data, unit, 'name');
  return make(
    'th',
    { scope: 'col', class: 'end' },
    make('a', { href: linkTo(context, 'unit', code) }, name),
    makeButton(words.compare.takeOut, () => toggleCompared(context, code), {
      class: 'small screen-only',
      'aria-label': fill(words.compare.takeOutUnit, { unit: name }),
      'data-focus': `compare/${code}`,
    }),
  );
}

function rowOf(context: Context, { name, code, texts, spread, marks }: CompareLine): HTMLElement {
  const { words } = context;
  const head: Child =
    code === ''
      ? name
      : [
          make('span', { class: 'code' }, code),
          ' ',
          make('a', { href: linkTo(context, 'indicator', code) }, name),
        ];
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, head),
    ...texts.map((text, place) => {
      const mark = marks[place] ?? '';
      return make(
        'td',
        { class: 'end', 'data-mark': mark === '' ? undefined : mark },
        mark === '' ? undefined : [make('small', {}, words.compare.marks[mark]), ' '],
        text,
      );
    }),
    make('td', { class: 'end' }, spread),
  );
}
