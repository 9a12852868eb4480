import { changeOf } from './change.ts';
import type { Context } from './context.ts';
import { make, type Child } from './element.ts';
import { fill } from './fill.ts';
import { unitFields, type UnitField } from './page-data.ts';
import { unitText } from './units.ts';

/** The steps of a unit's evaluation with their figures. */
export function stepsTable({ data, words }: Context, unit: number): HTMLTableElement {
  const figures = Object.fromEntries(
    unitFields.map((field) => [field, unitText(data, unit, field)]),
  );
  return make(
    'table',
    {},
    make('caption', {}, words.steps.caption),
    headRow([words.steps.step], [words.steps.calculation], [words.steps.result, 'end']),
    make(
      'tbody',
      {},
      ...data.steps.map(({ name, calculation, result }) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, name),
          make('td', {}, fill(calculation, figures)),
          make('td', { class: 'end' }, unitText(data, unit, result)),
        ),
      ),
    ),
  );
}

/** A unit beside itself in the round before; `undefined` where there is nothing to compare. */
export function changesTable({ data, words }: Context, unit: number): Child {
  const text = (field: UnitField): string => unitText(data, unit, field);
  if (text('previousRank') === '') return undefined;
  const { changes, signs } = words;
  const lines = [
    [words.rank, 'previousRank', 'rank', 'rankChange', signs.rank],
    [words.score, 'previousScore', 'score', 'scoreChange', signs.figure],
    [changes.comparedScore, 'comparedPrevious', 'comparedScore', 'comparedChange', signs.figure],
  ] as const;
  const isCompared = text('comparedScore') !== '';
  const table = make(
    'table',
    {},
    make('caption', {}, changes.caption),
    headRow(
      [changes.item],
      [changes.previous, 'end'],
      [changes.current, 'end'],
      [changes.change, 'end'],
    ),
    make(
      'tbody',
      {},
      ...lines
        .filter(([, , field]) => text(field) !== '')
        .map(([label, before, now, change, sign]) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, label),
            make('td', { class: 'end' }, text(before)),
            make('td', { class: 'end' }, text(now)),
            make('td', { class: 'end' }, changeOf(text(change), sign)),
          ),
        ),
    ),
  );
  if (!isCompared) return table;
  const basis = fill(changes.basis, {
    comparedLeaves: text('comparedLeaves'),
    comparedPoints: text('comparedPoints'),
  });
  return [table, make('p', { class: 'note' }, basis)];
}

/** What else is known of a unit. */
export function figuresTable({ data, words }: Context, unit: number): HTMLTableElement {
  return make(
    'table',
    {},
    make('caption', {}, words.unit.other),
    make(
      'tbody',
      {},
      ...words.unit.otherFigures
        .map(([label, field]) => [label, unitText(data, unit, field)] as const)
        .filter(([, figure]) => figure !== '')
        .map(([label, figure]) =>
          make('tr', {}, make('th', { scope: 'row' }, label), make('td', { class: 'end' }, figure)),
        ),
    ),
  );
}

/** The head of a small table: labels, each with the class of its column. */
export function headRow(
  ...heads: readonly (readonly [label: string, classes?: string])[]
): HTMLTableSectionElement {
  return make(
    'thead',
    {},
    make(
      'tr',
      {},
      ...heads.map(([label, classes]) => make('th', { scope: 'col', class: classes }, label)),
    ),
  );
}
