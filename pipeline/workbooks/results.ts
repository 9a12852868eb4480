import { decimal, ZERO, type Decimal } from '#core/decimal.ts';
import { evaluate, type LeafOutcome, type StepName } from '#core/scoring/evaluate.ts';
import { ruleScore } from '#core/scoring/rule-score.ts';
import { leavesFor, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import { readInput } from '#core/workbook/read-input.ts';
import type { TotalKey } from '#core/workbook/score-sheet.ts';
import type { PrefilledScore } from './prefill.ts';

/** What formulas will show, before any program has calculated them. */
export type Results = Readonly<Record<TotalKey | 'sum' | 'held', Decimal>>;

/** 测算得分 of what the county wrote. */
export function computedResult(
  scheme: Scheme,
  leaf: Leaf,
  written: PrefilledScore | undefined,
): Decimal | undefined {
  if (written === undefined || !written.applicable) return undefined;
  const { input } = readInput(leaf, { type: 'text', value: written.value }, {});
  if (input === undefined) return undefined;
  const terms = { points: leaf.points, type: leaf.type, evaluationDate: scheme.evaluationDate };
  return ruleScore(leaf.rule, terms, input);
}

/** The totals of what the county wrote; `sum` and `held` are the steps before rounding. */
export function resultsOf(
  scheme: Scheme,
  kind: UnitKind,
  written: readonly PrefilledScore[],
): Results {
  const outcomes = new Map<string, LeafOutcome>(written.map((score) => [score.code, score]));
  const { steps, base, bonus, deduction, score } = evaluate(scheme, kind, outcomes);
  const step = (name: StepName) => steps.find((each) => each.step === name);
  const open = leavesFor(scheme, kind).filter(({ code, type, origin }) => {
    const outcome = outcomes.get(code);
    const isScored = outcome !== undefined && outcome.score !== null;
    if (type !== 'base' || origin === 'external') return false;
    return (outcome?.applicable ?? true) && !isScored;
  });
  return {
    attainable: step('leafScores')?.operands['attainable'] ?? ZERO,
    earned: step('leafScores')?.result ?? ZERO,
    base,
    bonus,
    deduction,
    sum: step('deduction')?.result ?? ZERO,
    held: step('clamp')?.result ?? ZERO,
    score,
    rate: score.dividedBy(scheme.total),
    open: decimal(open.length),
  };
}
