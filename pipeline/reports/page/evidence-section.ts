import type { Context } from './context.ts';
import { make } from './element.ts';
import type { EvidenceField } from './page-data.ts';
import { placeText, usualPlace, usualPlaceNote } from './place.ts';
import { rowsOfUnit } from './rows-by-unit.ts';
import { tableOf, type TableColumn } from './table.ts';

type Item = Readonly<Record<EvidenceField, string>>;

/** What a unit's workbooks register as evidence; nothing where they register none. */
export function evidenceSection(context: Context, unit: number): HTMLElement | undefined {
  const { data, words } = context;
  const items = rowsOfUnit(data.evidence, unit);
  if (items.length === 0) return undefined;
  const { evidence: say } = words;
  const usual = usualPlace(items);
  const stages = new Set(items.map((item) => item.stage));
  const columns: readonly TableColumn<Item>[] = [
    {
      key: 'number',
      label: say.number,
      text: ({ number }) => number,
      classes: 'code',
      isHead: true,
    },
    {
      key: 'title',
      label: say.title,
      text: ({ title }) => title,
      cell: (item) => [
        item.title,
        ...[item.link, placeText(item, usual)]
          .filter((text) => text !== '')
          .map((text) => make('small', {}, text)),
      ],
    },
    { key: 'indicators', label: say.indicators, text: ({ indicators }) => indicators },
    { key: 'link', label: say.link, text: ({ link }) => link, classes: 'tier-2' },
    { key: 'date', label: say.date, text: ({ date }) => date, classes: 'tier-2 date' },
    { key: 'note', label: say.note, text: ({ note }) => note, classes: 'tier-2' },
    {
      key: 'place',
      label: words.leaf.place,
      text: (item) => `${stages.size > 1 ? `${item.stage} ` : ''}${placeText(item, usual)}`,
      classes: 'tier-2 place',
    },
  ];
  const table = tableOf(say.caption, columns, items);
  table.classList.add('evidence');
  return make(
    'section',
    { 'aria-labelledby': 'unit-evidence' },
    make('h3', { id: 'unit-evidence' }, say.caption),
    usualPlaceNote(context, usual),
    table,
  );
}
