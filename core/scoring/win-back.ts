import { ZERO, type Decimal } from '#core/decimal.ts';
import type { Otherwise, RuleOf } from '#core/scheme/rules.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { ruleScore } from './rule-score.ts';
import { daysLate, dueDay } from './rules/deadline.ts';
import type { Input, Inputs, Terms } from './rules/face.ts';
import { rangeMiss } from './rules/range.ts';
import type { Miss } from './rules/shortfall.ts';
import { targetMiss } from './rules/target.ts';

/** An item of a checklist, 1 for the first. */
export interface ListedItem {
  readonly number: number;
  readonly name: string;
  readonly points: Decimal;
}

/** What would have to be otherwise for a leaf to lose nothing, by its rule and what was entered. */
export type Remedy =
  | {
      /** The number should have reached `bound`. */
      readonly kind: 'bound';
      readonly side: Miss['side'];
      readonly value: Decimal;
      readonly bound: Decimal;
      readonly unit: string | undefined;
      readonly otherwise: Otherwise;
    }
  /** It should have been done by `due`; `day` is `null` where it was not done. */
  | {
      readonly kind: 'deadline';
      readonly due: string;
      readonly day: string | null;
      readonly late: Decimal;
    }
  /** Fewer should have occurred: none. */
  | {
      readonly kind: 'occurrences';
      readonly count: Decimal;
      readonly each: Decimal;
      readonly unit: string | undefined;
    }
  /** Of a base leaf: items that are not done. Of a deduction: those that are the case. */
  | { readonly kind: 'items'; readonly items: readonly ListedItem[] }
  | { readonly kind: 'level'; readonly from: string; readonly to: string }
  /** An evaluator judges it, or gave another score than the rule does: their reason says why. */
  | { readonly kind: 'judged' }
  /** Nothing was entered. */
  | { readonly kind: 'unanswered' };

/** Points that a leaf lost, and what would win them back. */
export interface WinBack {
  /** The points that a full score has more; of a deduction, those that it takes. */
  readonly gain: Decimal;
  readonly remedy: Remedy;
}

/** What is recorded of a leaf: what was entered, and the score that counts. */
export interface RecordedLeaf {
  /** `undefined` where nothing was. */
  readonly input: Input | undefined;
  /** `null` counts as zero. */
  readonly score: Decimal | null;
}

/**
 * What a leaf lost and what would win it back; `undefined` where it lost nothing. A bonus is no loss.
 * `terms` are `termsOf`'s.
 */
export function winBack(
  leaf: Pick<Leaf, 'rule' | 'type'>,
  terms: Terms,
  { input, score }: RecordedLeaf,
): WinBack | undefined {
  if (leaf.type === 'bonus') return undefined;
  const counted = score ?? ZERO;
  const gain = leaf.type === 'base' ? terms.points.minus(counted) : counted;
  if (!gain.greaterThan(ZERO)) return undefined;
  return { gain, remedy: remedyOf(leaf, terms, input, score) };
}

function remedyOf(
  leaf: Pick<Leaf, 'rule' | 'type'>,
  terms: Terms,
  input: Input | undefined,
  score: Decimal | null,
): Remedy {
  if (score === null) return { kind: 'unanswered' };
  if (input === undefined) return { kind: 'judged' };
  const byRule = ruleScore(leaf.rule, terms, input);
  return byRule.equals(score) ? remedyByRule(leaf, terms, input) : { kind: 'judged' };
}

function remedyByRule(
  { rule, type }: Pick<Leaf, 'rule' | 'type'>,
  terms: Terms,
  input: Input,
): Remedy {
  switch (rule.kind) {
    case 'target':
      return bound(rule, input as Decimal, targetMiss(rule, input as Decimal));
    case 'range':
      return bound(rule, input as Decimal, rangeMiss(rule, input as Decimal));
    case 'deadline':
      return deadline(rule, terms.evaluationDate, input as Inputs['deadline']);
    case 'occurrences':
      return {
        kind: 'occurrences',
        count: input as Inputs['occurrences'],
        each: rule.each,
        unit: rule.unit,
      };
    case 'checklist': {
      const done = new Set(input as Inputs['checklist']);
      const items = rule.items.map((item, index) => ({ ...item, number: index + 1 }));
      return {
        kind: 'items',
        items: items.filter(({ number }) => done.has(number) === (type === 'deduction')),
      };
    }
    case 'level': {
      const best = bestLevel(rule, type === 'deduction');
      return { kind: 'level', from: input as Inputs['level'], to: best };
    }
    case 'judgement':
      return { kind: 'judged' };
  }
}

function bound(
  { otherwise, unit }: RuleOf<'target'> | RuleOf<'range'>,
  value: Decimal,
  miss: Miss | undefined,
): Remedy {
  if (miss === undefined) return { kind: 'judged' };
  return { kind: 'bound', side: miss.side, value, bound: miss.bound, unit, otherwise };
}

function deadline(rule: RuleOf<'deadline'>, evaluationDate: string, day: string | null): Remedy {
  const late = day === null ? ZERO : daysLate(rule, evaluationDate, day);
  return { kind: 'deadline', due: dueDay(rule, evaluationDate), day, late };
}

/** The level with most points; of a deduction, with least. The first of equals. */
function bestLevel({ levels }: RuleOf<'level'>, least: boolean): string {
  const ordered = levels.toSorted((a, b) =>
    least ? a.share.comparedTo(b.share) : b.share.comparedTo(a.share),
  );
  return ordered[0]?.name ?? '';
}
