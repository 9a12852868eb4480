import { clamp, inCell, round, SCORE_PLACES, ZERO, type Decimal } from '#core/decimal.ts';
import type { Rule, RuleKind } from '#core/scheme/rules.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { checklist } from './rules/checklist.ts';
import { deadline } from './rules/deadline.ts';
import type { Input, RuleFace, Terms } from './rules/face.ts';
import { judgement } from './rules/judgement.ts';
import { level } from './rules/level.ts';
import { occurrences } from './rules/occurrences.ts';
import { range } from './rules/range.ts';
import { target } from './rules/target.ts';

const faces: { readonly [K in RuleKind]: RuleFace<K> } = {
  target,
  range,
  deadline,
  occurrences,
  checklist,
  level,
  judgement,
};

/** What the rule of a leaf needs to know of it and of its scheme. */
export function termsOf(scheme: Scheme, { points, type }: Leaf): Terms {
  return { points, type, evaluationDate: scheme.evaluationDate };
}

/**
 * Points of a leaf for an input: step 1 of the order of evaluation.
 *
 * Rounded to millionths on the 15 digits that Excel's ROUND looks at, so that what a quotient of
 * counts leaves tips no half; then held within [0, points].
 */
export function ruleScore(rule: Rule, terms: Terms, input: Input): Decimal {
  const face = faces[rule.kind] as RuleFace<RuleKind>;
  const raw = face.score(rule, terms, input);
  if (raw === terms.points) return raw;
  return clamp(round(inCell(raw), SCORE_PLACES), ZERO, terms.points);
}

/** The same as an Excel formula, without `=`, over the cell that holds the input. */
export function ruleFormula(rule: Rule, terms: Terms, cell: string): string {
  const face = faces[rule.kind] as RuleFace<RuleKind>;
  const raw = face.formula(rule, terms, cell);
  return `IFERROR(ROUND(${raw},${SCORE_PLACES}),"")`;
}
