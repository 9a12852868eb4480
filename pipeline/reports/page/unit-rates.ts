import { changeOf } from './change.ts';
import type { Context } from './context.ts';
import { make, type Child } from './element.ts';
import { microFixed, microOf } from './micro.ts';
import { textIn } from './texts.ts';
import { headRow } from './unit-steps.ts';

/** Score rates of a unit by chapter, beside the mean over all ranked units. */
export function chaptersTable({ data, words }: Context, unit: number): HTMLTableElement {
  const { rates, signs } = words;
  return make(
    'table',
    {},
    make('caption', {}, rates.chapters),
    headRow([rates.chapter], [rates.rate, 'end'], [rates.mean, 'end'], [rates.beside, 'end']),
    make(
      'tbody',
      {},
      ...data.chapters.map(({ name, rates, mean }) => {
        const rate = textIn(rates, unit);
        return make(
          'tr',
          {},
          make('th', { scope: 'row' }, name),
          rateCell(rate),
          make('td', { class: 'end' }, mean === '' ? '' : `${mean}%`),
          make('td', { class: 'end' }, changeOf(differenceOf(rate, mean), signs.figure)),
        );
      }),
    ),
  );
}

/** The same by theme, with its change; `undefined` where the scheme names no theme. */
export function themesTable({ data, words }: Context, unit: number): Child {
  const { rates, changes, signs } = words;
  const themes = data.themes.filter((theme) => textIn(theme.rates, unit) !== '');
  if (themes.length === 0) return undefined;
  const looksBack = data.previousRound !== '';
  return make(
    'table',
    { class: 'themes' },
    make('caption', {}, rates.themes),
    looksBack
      ? headRow(
          [rates.theme],
          [changes.previous, 'end'],
          [changes.current, 'end'],
          [changes.points, 'end'],
        )
      : headRow([rates.theme], [rates.rate, 'end']),
    make(
      'tbody',
      {},
      ...themes.map((theme) => {
        const compared = textIn(theme.compared, unit);
        return make(
          'tr',
          {},
          make('th', { scope: 'row' }, theme.name),
          looksBack ? make('td', { class: 'end' }, textIn(theme.previous, unit)) : undefined,
          rateCell(
            textIn(theme.rates, unit),
            compared === '' ? undefined : make('small', {}, `${changes.comparedPart} ${compared}%`),
          ),
          looksBack
            ? make('td', { class: 'end' }, changeOf(textIn(theme.changes, unit), signs.figure))
            : undefined,
        );
      }),
    ),
  );
}

/** A cell with a rate in per cent and a bar as long; empty where there is none. */
export function rateCell(rate: string, ...more: readonly Child[]): HTMLTableCellElement {
  if (rate === '') return make('td', { class: 'end' });
  return make(
    'td',
    { class: 'end rate', style: `--share: ${Number.parseFloat(rate)}` },
    make('span', {}, `${rate}%`),
    ...more,
  );
}

function differenceOf(rate: string, mean: string): string {
  const [one, other] = [microOf(rate), microOf(mean)];
  return one === undefined || other === undefined ? '' : microFixed(one - other, 1);
}
