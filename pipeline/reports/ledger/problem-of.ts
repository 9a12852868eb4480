import { fromMicro } from '#core/decimal.ts';
import { goalOf } from '#core/scheme/criterion.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { arithmeticOf } from '#core/scoring/arithmetic.ts';
import { termsOf } from '#core/scoring/rule-score.ts';
import { readInput } from '#core/workbook/read-input.ts';
import type { OutcomeRow, ScoreRow } from '../../database/marts.ts';
import { ledgerWords as say } from '../wording/ledger.zh-CN.ts';

/**
 * What is wrong with a leaf that lost points, in words: the reasons given with the score of record, or
 * else how what was entered falls short by the rule. `given` are the leaf's scores of that stage.
 */
export function problemOf(
  scheme: Scheme,
  leaf: Leaf,
  outcome: OutcomeRow,
  given: readonly ScoreRow[],
): string {
  const { score_micro } = outcome;
  if (score_micro === null) return leaf.origin === 'external' ? say.notMeasured : say.notEntered;
  const reasons = new Set(given.map((row) => row.reason.trim()).filter((reason) => reason !== ''));
  if (reasons.size > 0) return [...reasons].join(say.separator);

  const score = fromMicro(score_micro).toString();
  const points = leaf.points.toString();
  const ruled = given.find((row) => row.computed_micro === score_micro && row.value !== '');
  if (leaf.rule.kind === 'judgement' && leaf.type === 'base') return say.judged(score, points);
  const shown = ruled && arithmeticIn(scheme, leaf, ruled.value);
  if (shown === undefined) {
    return leaf.type === 'deduction' ? say.taken(score) : say.scored(score, points);
  }
  return leaf.type === 'deduction' ? say.deducted(shown) : say.short(goalOf(leaf), shown);
}

/** How a value, as reports show it, comes to its points; `undefined` where it is no value of the rule. */
function arithmeticIn(scheme: Scheme, leaf: Leaf, value: string): string | undefined {
  const { input } = readInput(leaf, { type: 'text', value }, {});
  if (input === undefined) return undefined;
  return arithmeticOf(leaf, termsOf(scheme, leaf), input).join(say.separator);
}
