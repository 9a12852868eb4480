import { linkTo, type Context } from './context.ts';
import { make, type Child } from './element.ts';
import { fill } from './fill.ts';
import { leafExport } from './leaf-export.ts';
import { evidenceOf, explanations, placesOf } from './leaf-words.ts';
import { leafLines, type LeafLine } from './leaf-line.ts';
import { leftOutNote } from './left-out-note.ts';
import type { PageWords } from './page-words.ts';
import { usualPlace, usualPlaceNote, type UsualPlace } from './place.ts';
import { cellsOf, type TableColumn } from './table.ts';
import { unitText } from './units.ts';

/** The scores of a unit, leaf by leaf, each with its reason, its evidence and its cell. */
export function leafScoresSection(context: Context, unit: number): HTMLElement {
  const { data, words } = context;
  const lines = leafLines(data, unit);
  const usual = usualPlace(lines.flatMap(({ entries }) => entries));
  const columns = tableColumns(context, usual);
  const name = `${unitText(data, unit, 'code')}-${unitText(data, unit, 'name')}-${words.leaf.caption}`;
  return make(
    'section',
    { 'aria-labelledby': 'leaf-scores' },
    make(
      'div',
      { class: 'bar' },
      make('h3', { id: 'leaf-scores' }, words.leaf.caption),
      make('div', { class: 'actions screen-only' }, leafExport(context, name, lines)),
    ),
    leftOutNote(context),
    usualPlaceNote(context, usual),
    make(
      'table',
      { class: 'leaf-scores' },
      make('caption', { class: 'unseen' }, words.leaf.caption),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...columns.map(({ label, classes }) =>
            make('th', { scope: 'col', class: classes }, label),
          ),
        ),
      ),
      ...data.chapters.map((chapter, place) =>
        chapterGroup(
          chapter.name,
          columns,
          lines.filter(({ leaf }) => leaf.chapter === place),
        ),
      ),
    ),
  );
}

function chapterGroup(
  name: string,
  columns: readonly TableColumn<LeafLine>[],
  lines: readonly LeafLine[],
): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  return make(
    'tbody',
    {},
    make(
      'tr',
      { class: 'group' },
      make('th', { scope: 'rowgroup', colspan: columns.length }, name),
    ),
    ...lines.map((line) => make('tr', {}, ...cellsOf(columns, line))),
  );
}

function tableColumns(
  context: Context,
  usual: UsualPlace | undefined,
): readonly TableColumn<LeafLine>[] {
  const { words } = context;
  const { leaf: say } = words;
  return [
    {
      key: 'leaf',
      label: words.indicator.name,
      text: ({ leaf }) => leaf.name,
      isHead: true,
      cell: (line) => [
        make('span', { class: 'code' }, line.leaf.code),
        ' ',
        make('a', { href: linkTo(context, 'indicator', line.leaf.code) }, line.leaf.name),
        phoneLines(line, context, usual),
      ],
    },
    { key: 'value', label: say.value, classes: 'tier-2', text: ({ value }) => value },
    {
      key: 'score',
      label: say.scoreOfPoints,
      classes: 'end score',
      text: ({ record }) => record.score,
      share: ({ rate }) => rate,
      cell: (line) => [
        make('b', {}, scoreText(line, words)),
        make('small', { class: 'of' }, ` / ${line.leaf.points}`),
      ],
    },
    {
      key: 'stage',
      label: say.stage,
      classes: 'tier-2 centre',
      text: ({ record }) => record.stage,
    },
    {
      key: 'why',
      label: say.why,
      classes: 'tier-2',
      text: () => '',
      cell: (line) => lined(explanations(line, words)),
    },
    { key: 'evidence', label: say.evidence, classes: 'tier-2 evidence', text: evidenceOf },
    {
      key: 'place',
      label: say.place,
      classes: 'tier-2 place',
      text: () => '',
      cell: (line) => lined(placesOf(line, usual)),
    },
  ];
}

function scoreText({ leaf, record }: LeafLine, { leaf: say }: PageWords): string {
  if (record.applicable === '0') return say.omitted;
  if (record.score === '') return say.noScore;
  return leaf.type === 'deduction' && record.score !== '0'
    ? fill(say.deducted, { points: record.score })
    : record.score;
}

/** A phone has room for name and score only: there the rest stands below the name. */
function phoneLines(line: LeafLine, { words }: Context, usual: UsualPlace | undefined): Child {
  const places = placesOf(line, usual);
  const texts = [
    line.value === '' ? '' : `${words.leaf.value} ${line.value}`,
    ...explanations(line, words),
    evidenceOf(line) === '' ? '' : `${words.leaf.evidence} ${evidenceOf(line)}`,
    places.length === 0 ? '' : `${words.leaf.place} ${places.join(words.leaf.separator)}`,
  ];
  return texts.filter((text) => text !== '').map((text) => make('small', {}, text));
}

function lined(texts: readonly string[]): Child {
  return texts.map((text) => make('div', {}, text));
}
