import { decimal, type Decimal } from '#core/decimal.ts';
import { evaluate, type LeafOutcome } from '#core/scoring/evaluate.ts';
import { stepFigures } from '#core/scoring/step-figures.ts';
import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import type { TotalKey } from '#core/workbook/score-sheet.ts';
import type { PrefilledScore } from './prefill.ts';

/** What formulas will show, before any program has calculated them. */
export type Results = Readonly<Record<TotalKey | 'sum' | 'held', Decimal>>;

/** The totals of what the county wrote; `sum` and `held` are the steps before rounding. */
export function resultsOf(
  scheme: Scheme,
  kind: UnitKind,
  written: readonly PrefilledScore[],
): Results {
  const outcomes = new Map<string, LeafOutcome>(written.map((score) => [score.code, score]));
  const figures = stepFigures(evaluate(scheme, kind, outcomes));
  const open = leavesFor(scheme, kind).filter(({ code, type, origin }) => {
    const outcome = outcomes.get(code);
    const isScored = outcome !== undefined && outcome.score !== null;
    if (type !== 'base' || origin === 'external') return false;
    return (outcome?.applicable ?? true) && !isScored;
  });
  return {
    ...figures,
    sum: figures.afterDeduction,
    rate: figures.score.dividedBy(scheme.total),
    open: decimal(open.length),
  };
}
