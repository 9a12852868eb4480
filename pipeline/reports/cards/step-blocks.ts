import { sum, ZERO, type Decimal } from '#core/decimal.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Block, DocumentColumn } from '../document/blocks.ts';
import type { LeafExplanation, RankedExplanation, StandingVeto } from '../explanation.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { sourcesText } from './sources-text.ts';

const say = cardWords.why;

const columns: readonly DocumentColumn[] = [
  { header: say.step, width: 16, align: 'left' },
  { header: say.calculation, width: 34, align: 'left' },
  { header: say.result, width: 14, align: 'right' },
  { header: say.source, width: 36, align: 'left' },
];

/** Why the unit has its rank: the steps of evaluation, each with its figures and where they stand. */
export function stepBlocks(
  scheme: Scheme,
  unitCode: string,
  explanation: RankedExplanation,
  basis: string,
): Block[] {
  return [
    { kind: 'heading', level: 1, text: cardWords.headings.why },
    {
      kind: 'table',
      columns,
      rows: stepRows(scheme, explanation),
      note: `${say.note(unitCode)}${basis}`,
    },
  ];
}

function stepRows(
  scheme: Scheme,
  { leaves, figures, vetoes, standing }: RankedExplanation,
): string[][] {
  const { steps } = words;
  const ofType = (type: LeafType) => leaves.filter((leaf) => leaf.type === type);
  const base = ofType('base');
  const counted = base.filter(({ applicable }) => applicable);
  const omitted = base.filter(({ applicable }) => !applicable);
  const bonuses = ofType('bonus');
  const given = sum(bonuses.map(({ score }) => score ?? ZERO));
  const { earned, attainable, bonus, deduction } = figures;
  return [
    [
      steps.leafScores,
      `${say.leafScores(counted.length)}${combinedText(scheme, counted)}`,
      earned.toString(),
      cellsOf(counted),
    ],
    [
      steps.omission,
      attainable.isZero()
        ? say.noneAttainable
        : `${say.omission(earned.toString(), attainable.toString(), scheme.total.toString())}${
            omitted.length > 0 ? say.omitted(figures.omitted.toString()) : ''
          }`,
      figures.base.toString(),
      omissionCells(omitted),
    ],
    [
      steps.bonus,
      `${say.bonus(figures.base.toString(), bonus.toString())}${
        given.greaterThan(bonus) ? say.capped(given.toString()) : ''
      }`,
      shown(figures.afterBonus),
      cellsOf(bonuses.filter(isNotZero)),
    ],
    [
      steps.deduction,
      say.deduction(shown(figures.afterBonus), deduction.toString()),
      shown(figures.afterDeduction),
      cellsOf(ofType('deduction').filter(isNotZero)),
    ],
    [
      steps.veto,
      vetoes.length === 0 ? say.noVeto : vetoes.map(vetoText).join('；'),
      shown(figures.afterVeto),
      sourcesText(vetoes),
    ],
    [
      steps.clamp,
      say.clamp(scheme.total.plus(scheme.bonusCap).toString()),
      figures.held.toString(),
      '',
    ],
    [steps.rounding, say.rounding(scheme.decimals), figures.score.toFixed(scheme.decimals), ''],
    [words.rankStep, say.rank[scheme.ranking.on], say.rankResult(standing.rank), ''],
  ];
}

function combinedText(scheme: Scheme, leaves: readonly LeafExplanation[]): string {
  return leaves.some(({ combined }) => combined !== undefined)
    ? say.combined[scheme.evaluators]
    : '';
}

/** The cells of the scores of record. */
function cellsOf(leaves: readonly LeafExplanation[]): string {
  return sourcesText(leaves.flatMap(({ given }) => given.filter(({ counts }) => counts)));
}

function omissionCells(leaves: readonly LeafExplanation[]): string {
  return sourcesText(leaves.flatMap(({ given }) => given.filter(({ applicable }) => !applicable)));
}

function isNotZero({ score }: LeafExplanation): boolean {
  return score !== null && !score.isZero();
}

function vetoText({ code, effect }: StandingVeto): string {
  switch (effect.kind) {
    case 'cap':
      return say.veto(code, say.effects.cap(effect.score.toString()));
    case 'grade':
      return say.veto(code, say.effects.grade(effect.atMost));
    case 'zero':
      return say.veto(code, say.effects.zero());
  }
}

/** With the sign that stands between figures too. */
function shown(value: Decimal): string {
  return value.toString().replace('-', '−');
}
