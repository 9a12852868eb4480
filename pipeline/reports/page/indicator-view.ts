import { linkTo, type Context, type View } from './context.ts';
import { make, makeButton } from './element.ts';
import { exportButton, type ExportColumn } from './export-button.ts';
import { fill } from './fill.ts';
import { histogram } from './histogram.ts';
import { evidenceOf, explanations, placesOf } from './leaf-words.ts';
import { leafLine, type LeafLine } from './leaf-line.ts';
import { missingView } from './missing-view.ts';
import { statisticFields, type LeafData } from './page-data.ts';
import { sortRows } from './sorting.ts';
import { tableOf, type TableColumn } from './table.ts';
import { everyUnit, isRanked, unitText } from './units.ts';
import { viewHeading } from './view-heading.ts';

/** Units that lead and that come last, how many of each. */
const MOST_LISTED = 10;

interface UnitLine {
  readonly unit: number;
  readonly line: LeafLine;
}

/** All that is known of one indicator: what it asks, how the units did, who leads. */
export function indicatorView(context: Context, code: string): View {
  const { data, words } = context;
  const place = data.leaves.findIndex((leaf) => leaf.code === code);
  const leaf = data.leaves[place];
  if (leaf === undefined) return missingView(words.indicator.unknown);
  const title = `${leaf.code} ${leaf.name}`;
  const lines = linesOf(context, place);
  const counted = lines.filter(({ line }) => line.record.applicable === '1');
  const listed = Math.min(MOST_LISTED, Math.floor(counted.length / 2));
  return {
    title,
    element: make(
      'div',
      {},
      make(
        'section',
        {},
        viewHeading(title),
        make('p', { class: 'note' }, leaf.path.join(' › ')),
        factsOf(leaf),
        make(
          'div',
          { class: 'actions screen-only' },
          exportButton(context, title, exportColumns(context), () => lines),
          makeButton(words.print, () => globalThis.print(), { 'data-focus': 'print' }),
        ),
      ),
      make(
        'section',
        { 'aria-label': words.indicator.statisticsLabel },
        statisticsOf(context, leaf),
        make('p', { class: 'note' }, words.indicator.statisticsNote),
        counted.length === 0
          ? make('p', {}, words.indicator.nobody)
          : histogram(
              context,
              leaf,
              counted.map(({ line }) => line.record.score),
            ),
      ),
      listed === 0
        ? undefined
        : make(
            'div',
            { class: 'halves' },
            endOf(context, 'leaders', counted.slice(0, listed)),
            endOf(context, 'last', counted.slice(-listed).toReversed()),
          ),
    ),
    update() {},
  };
}

/** The ranked units that the leaf belongs to: the best score first (of a deduction, the least), then as ranked. */
function linesOf({ data }: Context, place: number): readonly UnitLine[] {
  const lines = everyUnit(data)
    .filter((unit) => isRanked(data, unit))
    .map((unit) => ({ unit, line: leafLine(data, place, unit) }))
    .filter(({ line }) => line.record.applicable !== '');
  const isDeduction = data.leaves[place]?.type === 'deduction';
  const scoreOf = ({ line }: UnitLine): string =>
    line.record.applicable === '1' ? line.record.score || '0' : '';
  return sortRows(lines, scoreOf, 'high first', !isDeduction);
}

function factsOf({ facts }: LeafData): HTMLElement {
  return make(
    'dl',
    { class: 'facts' },
    ...facts.map(([label, fact]) =>
      make('div', {}, make('dt', {}, label), make('dd', { class: 'lines' }, fact)),
    ),
  );
}

function statisticsOf({ words }: Context, { statistics }: LeafData): HTMLElement {
  return make(
    'dl',
    { class: 'figures' },
    ...statisticFields
      .filter((field) => statistics[field] !== '')
      .map((field) =>
        make(
          'div',
          {},
          make('dt', {}, words.indicator.statistics[field]),
          make('dd', {}, statistics[field], field === 'rate' ? '%' : ''),
        ),
      ),
  );
}

function endOf(context: Context, side: 'leaders' | 'last', rows: readonly UnitLine[]): HTMLElement {
  const { data, words } = context;
  const say = words.indicator;
  const id = `indicator-${side}`;
  const columns: readonly TableColumn<UnitLine>[] = [
    {
      key: 'unit',
      label: words.unitName,
      text: ({ unit }) => unitText(data, unit, 'name'),
      isHead: true,
      cell: ({ unit }) =>
        make(
          'a',
          { href: linkTo(context, 'unit', unitText(data, unit, 'code')) },
          unitText(data, unit, 'name'),
        ),
    },
    {
      key: 'score',
      label: words.score,
      text: ({ line }) => line.record.score || '0',
      classes: 'end',
    },
    {
      key: 'rank',
      label: say.overallRank,
      text: ({ unit }) => unitText(data, unit, 'rank'),
      classes: 'end',
    },
  ];
  return make(
    'section',
    { 'aria-labelledby': id },
    make('h3', { id }, fill(say[side], { count: rows.length })),
    make('p', { class: 'note' }, say.tieNote),
    tableOf(fill(say[side], { count: rows.length }), columns, rows),
  );
}

function exportColumns(context: Context): readonly ExportColumn<UnitLine>[] {
  const { data, words } = context;
  const { leaf: say } = words;
  return [
    { label: words.unitCode, text: ({ unit }) => unitText(data, unit, 'code') },
    { label: words.unitName, text: ({ unit }) => unitText(data, unit, 'name') },
    { label: words.indicator.overallRank, text: ({ unit }) => unitText(data, unit, 'rank') },
    { label: words.indicator.code, text: ({ line }) => line.leaf.code },
    { label: words.indicator.name, text: ({ line }) => line.leaf.name },
    { label: say.points, text: ({ line }) => line.leaf.points },
    { label: say.value, text: ({ line }) => line.value },
    { label: say.recordScore, text: ({ line }) => line.record.score },
    { label: say.recordStage, text: ({ line }) => line.record.stage },
    {
      label: say.applicable,
      text: ({ line }) => (line.record.applicable === '0' ? say.no : say.yes),
    },
    { label: say.why, text: ({ line }) => explanations(line, words).join(say.separator) },
    { label: say.evidence, text: ({ line }) => evidenceOf(line) },
    { label: say.place, text: ({ line }) => placesOf(line).join(say.separator) },
  ];
}
