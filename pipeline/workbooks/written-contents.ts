import { remembered } from '#core/remembered.ts';
import { leavesByCode } from '#core/scheme/leaves-by-code.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import { inputContent, type Entered } from '#core/workbook/content.ts';
import { dayFromText } from '#core/workbook/read-input.ts';
import { NO, YES, type EvidenceColumn } from '#core/workbook/sheets.ts';
import { inputOf, type Prefill, type PrefilledScore } from './prefill.ts';

/** What a county wrote of a leaf, in the columns for it. */
interface WrittenContents {
  readonly value: Entered | null;
  /** The result of the formula there; empty where there is none. */
  readonly computed: number | '';
  readonly self: number | null;
  readonly reason: string;
  readonly applicable: string;
  readonly omissionReason: string;
  readonly evidence: string;
}

/** Of a leaf of which it wrote nothing. */
export const nothingWritten: WrittenContents = {
  value: null,
  computed: '',
  self: null,
  reason: '',
  applicable: YES,
  omissionReason: '',
  evidence: '',
};

/** What it wrote of a leaf, and what comes of it. */
export function writtenContents(
  scheme: Scheme,
  leaf: Leaf,
  { value, score: self, reason, applicable, omissionReason, evidence }: PrefilledScore,
): WrittenContents {
  const input = value === '' ? undefined : inputOf(leaf, value);
  const isScored = applicable && input !== undefined;
  return {
    value: input === undefined ? value || null : inputContent(leaf, input),
    computed: isScored ? ruleScore(leaf.rule, termsOf(scheme, leaf), input).toNumber() : '',
    self: self?.toNumber() ?? null,
    reason,
    applicable: applicable ? YES : NO,
    omissionReason,
    evidence: evidence.join('、'),
  };
}

/** A piece of evidence in its columns. */
export function itemContents(
  item: Prefill['evidence'][number],
): Record<Exclude<EvidenceColumn, 'date'>, string> & { readonly date: Entered } {
  const day = dayFromText(item.date);
  return {
    number: item.number,
    indicators: item.indicators.join('、'),
    title: item.title,
    link: item.link,
    date: day === undefined ? item.date : { day },
    note: item.note,
  };
}

/** A block of the county's performance assessment in its columns. */
export function blockContents(block: Prefill['weights'][number]) {
  return {
    block: block.block,
    weight: block.weight?.toNumber() ?? null,
    score: block.score,
    ruleOfLaw: block.ruleOfLaw ? YES : NO,
  };
}

/** All that a county wrote, in the columns for it. */
export interface Written {
  /** Of the leaves of which it wrote something, by their codes. */
  readonly scores: ReadonlyMap<string, WrittenContents>;
  readonly evidence: readonly ReturnType<typeof itemContents>[];
  readonly weights: readonly ReturnType<typeof blockContents>[];
}

/** The same of all that it wrote, worked out once. */
export const writtenIn = remembered((scheme: Scheme) =>
  remembered(({ scores, evidence, weights }: Prefill): Written => {
    const leafOf = leavesByCode(scheme.leaves);
    return {
      scores: new Map(
        scores.flatMap((score) => {
          const leaf = leafOf.get(score.code);
          return leaf === undefined ? [] : [[score.code, writtenContents(scheme, leaf, score)]];
        }),
      ),
      evidence: evidence.map(itemContents),
      weights: weights.map(blockContents),
    };
  }),
);
