import { choose, type Context } from './context.ts';
import { make, makeButton } from './element.ts';
import { choices } from './ranking-filter.ts';
import type { Route } from './route.ts';
import { everyUnit, unitText } from './units.ts';

type Choice = (typeof choices)[number];

/** What searches and filters the ranking. */
export interface RankingControls {
  readonly element: HTMLFormElement;
  /** Shows what the route has chosen. */
  show(route: Route): void;
}

/** The controls over the ranking; a change of theirs changes the address. */
export function rankingControls(context: Context): RankingControls {
  const { words } = context;
  const search = make('input', {
    type: 'search',
    autocomplete: 'off',
    placeholder: words.ranking.searchHint,
  });
  search.addEventListener('input', () => choose(context, { q: search.value }, 'replace'));
  const selects = new Map(choices.map((choice) => [choice, make('select')]));
  for (const [choice, select] of selects) {
    select.addEventListener('change', () => {
      const narrowed = choice === 'province' ? { prefecture: '' } : {};
      choose(context, { ...narrowed, [choice]: select.value }, 'step');
    });
  }
  const hasProvinces = optionsOf(context, 'province', {}).length > 1;
  const labelled = [...selects].map(([choice, select]) =>
    choice === 'province' && !hasProvinces
      ? undefined
      : make('label', {}, words.ranking.filters[choice], select),
  );
  const element = make(
    'form',
    { role: 'search', class: 'screen-only controls' },
    make('label', {}, words.ranking.search, search),
    ...labelled,
    makeButton(words.ranking.reset, () => {
      context.go({ ...context.route(), options: {} }, 'step');
    }),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  return {
    element,
    show({ options }) {
      if (search.value !== (options['q'] ?? '')) search.value = options['q'] ?? '';
      for (const [choice, select] of selects) fillSelect(context, choice, select, options);
    },
  };
}

function fillSelect(
  context: Context,
  choice: Choice,
  select: HTMLSelectElement,
  options: Route['options'],
): void {
  const chosen = options[choice] ?? '';
  const known = optionsOf(context, choice, options);
  const offered = chosen === '' || known.includes(chosen) ? known : [...known, chosen];
  select.replaceChildren(
    make('option', { value: '' }, context.words.ranking.all),
    ...offered.map((one) => make('option', {}, one)),
  );
  select.value = chosen;
}

/** What can be chosen, in the order of the units' codes; prefectures are those of the chosen province. */
function optionsOf(
  { data, words }: Context,
  choice: Choice,
  options: Route['options'],
): readonly string[] {
  if (choice === 'grade') return data.grades;
  const province = options['province'] ?? '';
  const units = everyUnit(data)
    .map((unit) => ({ unit, code: unitText(data, unit, 'code') }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ unit }) => unit)
    .filter(
      (unit) =>
        choice !== 'prefecture' || province === '' || unitText(data, unit, 'province') === province,
    );
  const distinct = new Set(units.map((unit) => unitText(data, unit, choice)));
  distinct.delete('');
  if (choice === 'status') return words.statuses.filter((status) => distinct.has(status));
  return [...distinct];
}
