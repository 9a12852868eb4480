import type { Decimal } from '#core/decimal.ts';
import type { RuleKind, RuleOf } from '#core/scheme/rules.ts';
import type { LeafType } from '#core/scheme/schema.ts';

/** What a rule needs to know of its leaf and of the scheme. */
export interface Terms {
  /** Most points that the leaf gives (or, for a deduction, takes). */
  readonly points: Decimal;
  readonly type: LeafType;
  /** `2023-12-31`; a yearly deadline is the last one that is not after it. */
  readonly evaluationDate: string;
}

/** What an evaluator entered, by kind of rule. */
export interface Inputs {
  /** In the rule's unit: 95 for 95%. */
  target: Decimal;
  range: Decimal;
  /** The day it was done, `2023-03-20`, or `null` for not done. */
  deadline: string | null;
  occurrences: Decimal;
  /** Numbers of the items that are done, 1 for the first. */
  checklist: readonly number[];
  /** Name of the level. */
  level: string;
  judgement: Decimal;
}
export type Input = Inputs[RuleKind];

/** A rule's two faces: its score, and the same as a formula over the cell that holds the input. */
export interface RuleFace<K extends RuleKind> {
  /** Points before clamping and rounding. */
  score(rule: RuleOf<K>, terms: Terms, input: Inputs[K]): Decimal;
  /** Formula without `=`; empty text where the cell holds no input of this kind. */
  formula(rule: RuleOf<K>, terms: Terms, cell: string): string;
}
