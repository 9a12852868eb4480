import { clamp, minimum, round, SCORE_PLACES, ZERO, type Decimal } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { EvaluationStep } from './evaluate.ts';

/** What steps 3 to 5 take in, in points. */
export interface Adjustments {
  /** Not above the scheme's cap. */
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  /** The lowest score that the vetoes allow; `undefined` where none limits it. */
  readonly vetoCap: Decimal | undefined;
}

/** What steps 3 to 7 make of a base score. */
export interface LaterSteps {
  readonly steps: readonly EvaluationStep[];
  /** After step 6, to the millionth. */
  readonly exact: Decimal;
  /** After step 7. */
  readonly score: Decimal;
}

/** Step 2: score ÷ attainable × total, to the millionth; zero where nothing is attainable. */
export function rescaled(earned: Decimal, attainable: Decimal, total: Decimal): Decimal {
  if (attainable.isZero()) return ZERO;
  return round(earned.times(total).dividedBy(attainable), SCORE_PLACES);
}

/** Steps 3 to 7 of the order of evaluation (design §3), from the base score that step 2 leaves. */
export function laterSteps(
  scheme: Pick<Scheme, 'total' | 'bonusCap' | 'decimals'>,
  base: Decimal,
  { bonus, deduction, vetoCap: cap }: Adjustments,
): LaterSteps {
  const withBonus = base.plus(bonus);
  const afterDeduction = withBonus.minus(deduction);
  const afterVeto = cap === undefined ? afterDeduction : minimum(afterDeduction, cap);
  const highest = scheme.total.plus(scheme.bonusCap);
  const held = clamp(afterVeto, ZERO, highest);
  const score = round(held, scheme.decimals);
  return {
    steps: [
      { step: 'bonus', operands: { bonus, cap: scheme.bonusCap }, result: withBonus },
      { step: 'deduction', operands: { deduction }, result: afterDeduction },
      { step: 'veto', operands: cap === undefined ? {} : { cap }, result: afterVeto },
      { step: 'clamp', operands: { highest }, result: held },
      { step: 'rounding', operands: {}, result: score },
    ],
    exact: held,
    score,
  };
}
