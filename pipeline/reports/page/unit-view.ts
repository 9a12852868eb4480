import { compareButton } from './compare-toggle.ts';
import { linkTo, type Context, type View } from './context.ts';
import { make, makeButton } from './element.ts';
import { evidenceSection } from './evidence-section.ts';
import { leafScoresSection } from './leaf-scores-section.ts';
import { missingView } from './missing-view.ts';
import { unitFindings } from './unit-findings.ts';
import { chaptersTable, themesTable } from './unit-rates.ts';
import { changesTable, figuresTable, stepsTable } from './unit-steps.ts';
import { isRanked, unitText, unitWithCode } from './units.ts';
import { viewHeading } from './view-heading.ts';

/** All that is known of one unit, from its rank down to the cell of each score. */
export function unitView(context: Context, code: string): View {
  const { data, words } = context;
  const unit = unitWithCode(data, code);
  if (unit === undefined) return missingView(words.unit.unknown);
  const name = unitText(data, unit, 'name');
  const actions = make('div', { class: 'actions screen-only' });
  const ranked = isRanked(data, unit);
  return {
    title: name,
    element: make(
      'div',
      {},
      make(
        'section',
        {},
        viewHeading(name),
        make('p', { class: 'note' }, placeOf(context, unit)),
        ranked ? undefined : make('p', { class: 'reason' }, unitText(data, unit, 'reason')),
        ranked ? headFigures(context, unit) : undefined,
        actions,
      ),
      make(
        'section',
        { 'aria-label': words.unit.figures },
        make(
          'div',
          { class: 'detail-parts' },
          make(
            'div',
            {},
            ranked ? [stepsTable(context, unit), changesTable(context, unit)] : undefined,
            figuresTable(context, unit),
          ),
          ranked
            ? make('div', {}, chaptersTable(context, unit), themesTable(context, unit))
            : undefined,
        ),
      ),
      ranked ? leafScoresSection(context, unit) : undefined,
      evidenceSection(context, unit),
      unitFindings(context, unit),
    ),
    update() {
      actions.replaceChildren(
        ...neighbours(context, unit),
        compareButton(context, unit),
        makeButton(words.print, () => globalThis.print(), { 'data-focus': 'print' }),
      );
    },
  };
}

function placeOf({ data }: Context, unit: number): string {
  const fields = ['province', 'prefecture', 'kind', 'code'] as const;
  const texts = fields.map((field) => unitText(data, unit, field));
  return texts.filter((text) => text !== '').join(' · ');
}

function headFigures({ data, words }: Context, unit: number): HTMLElement {
  const figures = [
    [words.rank, 'rank'],
    [words.score, 'score'],
    [words.grade, 'grade'],
    [words.kindRank, 'kindRank'],
    [words.prefectureRank, 'prefectureRank'],
  ] as const;
  return make(
    'dl',
    { class: 'figures' },
    ...figures
      .map(([label, field]) => [label, unitText(data, unit, field)] as const)
      .filter(([, figure]) => figure !== '')
      .map(([label, figure]) => make('div', {}, make('dt', {}, label), make('dd', {}, figure))),
  );
}

/** Links to the units before and after in the ranking. */
function neighbours(context: Context, unit: number): readonly HTMLElement[] {
  const { data, words } = context;
  const sides = [
    [words.unit.previous, unit - 1],
    [words.unit.next, unit + 1],
  ] as const;
  return sides
    .filter(([, other]) => other >= 0 && other < data.unitCount)
    .map(([label, other]) =>
      make(
        'a',
        { class: 'button', href: linkTo(context, 'unit', unitText(data, other, 'code')) },
        `${label}${unitText(data, other, 'name')}`,
      ),
    );
}
