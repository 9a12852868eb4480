import { fromMicro } from '#core/decimal.ts';
import { goalOf } from '#core/scheme/criterion.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { arithmeticOf } from '#core/scoring/arithmetic.ts';
import { termsOf } from '#core/scoring/rule-score.ts';
import type { Inputs } from '#core/scoring/rules/face.ts';
import { readInput } from '#core/workbook/read-input.ts';
import type { OutcomeRow, ScoreRow } from '../../database/marts.ts';
import { ledgerWords as say } from '../wording/ledger.zh-CN.ts';

/**
 * What is wrong with a leaf that lost points, in words: the reasons given with the score of record, or
 * else what falls short by the rule. `given` are the leaf's scores of that stage.
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

  const ruled = given.find((row) => row.computed_micro === score_micro && row.value !== '');
  const short = ruled && shortfallIn(scheme, leaf, ruled.value);
  if (short !== undefined) return short;
  const score = fromMicro(score_micro).toString();
  return leaf.type === 'deduction' ? say.taken(score) : say.scored(score, leaf.points.toString());
}

/** How a value, as reports show it, falls short; `undefined` where the rule says no more than points. */
function shortfallIn(scheme: Scheme, leaf: Leaf, value: string): string | undefined {
  const { input } = readInput(leaf, { type: 'text', value }, {});
  const { rule } = leaf;
  if (input === undefined || rule.kind === 'judgement') return undefined;
  const arithmetic = arithmeticOf(leaf, termsOf(scheme, leaf), input).join(say.separator);
  if (leaf.type === 'deduction') return say.deducted(arithmetic);
  switch (rule.kind) {
    case 'checklist': {
      const done = new Set(input as Inputs['checklist']);
      const undone = rule.items.filter((_, index) => !done.has(index + 1));
      return say.undone(undone.map(({ name }) => name));
    }
    case 'level':
      return say.graded(value, goalOf(leaf));
    case 'occurrences':
      return arithmetic;
    case 'target':
    case 'range':
    case 'deadline':
      return say.short(goalOf(leaf), arithmetic);
  }
}
