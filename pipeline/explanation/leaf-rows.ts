import { sum, ZERO, type Decimal } from '#core/decimal.ts';
import stringWidth from 'string-width';
import type { LedgerRow } from '../layout/ledger.ts';
import type { GivenScore, LeafExplanation } from '../reports/explanation.ts';
import type { ExplanationWords } from '../wording/explanation/words.ts';
import { sourceText } from './source-text.ts';

/** Most columns that depth and a code may take from the text. */
const MOST_INDENT = 8;
const MOST_HANG = 12;

/** Leaves under their branches, with scores and points, and under each how its score came about. */
export function leafRows(leaves: readonly LeafExplanation[], say: ExplanationWords): LedgerRow[] {
  const told = new Set<string>();
  return leaves.flatMap((leaf) => {
    const opened = leaf.branches.filter(({ code }) => !told.has(code));
    opened.forEach(({ code }) => told.add(code));
    return [
      ...opened.map(({ code, name }) => {
        const within = leaves.filter((one) => one.branches.some((branch) => branch.code === code));
        const level = leaf.branches.findIndex((branch) => branch.code === code);
        return entry(code, name, level, figuresOf(within));
      }),
      ...ownRows(leaf, say),
    ];
  });
}

/** Sum of the scores of base leaves, and of the points that they could earn. */
function figuresOf(leaves: readonly LeafExplanation[]): readonly string[] {
  const base = leaves.filter(({ type, applicable }) => type === 'base' && applicable);
  if (base.length === 0) return [];
  const total = (of: (leaf: LeafExplanation) => Decimal) => sum(base.map(of)).toString();
  return [total(({ score }) => score ?? ZERO), total(({ points }) => points)];
}

function entry(code: string, name: string, level: number, figures: readonly string[]): LedgerRow {
  const indent = Math.min(2 * level, MOST_INDENT);
  const hang = Math.min(stringWidth(code) + 1, MOST_HANG);
  return { text: `${code} ${name}`, indent, hang, figures };
}

const signs = { base: '', bonus: '+', deduction: '-' } as const;

function ownRows(leaf: LeafExplanation, say: ExplanationWords): LedgerRow[] {
  const { code, name, type, points, applicable, score, branches } = leaf;
  const marked = type === 'base' ? name : `${name}〔${say.types[type]}〕`;
  const counted = score ?? ZERO;
  const sign = counted.isZero() ? '' : signs[type];
  const shown = applicable ? `${sign}${counted}` : '—';
  const first = entry(code, marked, branches.length, [shown, points.toString()]);
  const indent = (first.indent ?? 0) + (first.hang ?? 0);
  return [first, ...howCome(leaf, say).map((text) => ({ text, indent }))];
}

/** How a leaf's score came about, a text a line of thought. */
function howCome(leaf: LeafExplanation, say: ExplanationWords): string[] {
  const { given, combined, score, applicable, loss } = leaf;
  const told = given.flatMap((one) => {
    const isAlone = given.filter(({ stage }) => stage === one.stage).length === 1;
    return givenTexts(one, isAlone ? '' : one.evaluator, leaf, say);
  });
  if (applicable && score === null) {
    return [...told, ...(loss === undefined ? [] : [say.unanswered])];
  }
  return combined === undefined || score === null
    ? told
    : [...told, say.combined(combined, score.toString())];
}

function givenTexts(
  given: GivenScore,
  /** Empty where nobody else scored the leaf in that stage. */
  evaluator: string,
  { applicable, score }: LeafExplanation,
  say: ExplanationWords,
): string[] {
  const { stage, value, computed, arithmetic, isOwn, counts, reason, omissionReason } = given;
  const stageName = say.stages[stage] ?? stage;
  const source = sourceText(given, say);
  if (!given.applicable) {
    const superseded = applicable && score !== null ? [say.superseded] : [];
    return [...listed([say.omitted(omissionReason), ...superseded], say), source];
  }
  if (given.score === null) return value === '' ? [] : [source];
  const own = given.score.toString();
  const worked = arithmetic.length > 0 ? arithmetic : [computed?.toString() ?? ''].filter(Boolean);
  const lines = [
    ...(value === ''
      ? [say.scored(stageName, evaluator, own)]
      : [say.entered(stageName, evaluator, value), ...worked]),
    ...(isOwn && value !== '' ? [say.own(own)] : []),
    ...(counts ? [] : [say.superseded]),
  ];
  return [...listed(lines, say), ...(reason === '' ? [] : [say.reason(reason)]), source];
}

function listed(parts: readonly string[], say: ExplanationWords): string[] {
  return [parts.join(say.separator)];
}
