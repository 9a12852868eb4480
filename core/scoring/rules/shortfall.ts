import { maximum, round, ZERO, type Decimal } from '#core/decimal.ts';
import type { Otherwise } from '#core/scheme/rules.ts';

/** A missed bound: the input should have been at least (`low`) or at most (`high`) `bound`. */
export interface Miss {
  readonly side: 'low' | 'high';
  readonly bound: Decimal;
}

/**
 * Points when a bound is missed.
 *
 * `proportional`: points × value ÷ bound (too low) or points × bound ÷ value (too high).
 * `every`/`deduct`: each begun step of the shortfall costs `deduct`, to zero.
 */
export function missedScore(
  otherwise: Otherwise,
  points: Decimal,
  { side, bound }: Miss,
  value: Decimal,
): Decimal {
  if (otherwise === 'none') return ZERO;
  if (otherwise === 'proportional') {
    const earned =
      side === 'low' ? points.times(value).dividedBy(bound) : points.times(bound).dividedBy(value);
    return maximum(ZERO, earned);
  }
  const short = value.minus(bound).absoluteValue();
  const steps = round(short.dividedBy(otherwise.every), STEP_PLACES).toDecimalPlaces(0, ROUND_UP);
  return maximum(ZERO, points.minus(steps.times(otherwise.deduct)));
}

/** The same as a formula over `value`, itself a formula. */
export function missedFormula(
  otherwise: Otherwise,
  points: Decimal,
  { side, bound }: Miss,
  value: string,
): string {
  if (otherwise === 'none') return '0';
  if (otherwise === 'proportional') {
    const ratio = side === 'low' ? `${value}/${bound}` : `${bound}/${value}`;
    return `MAX(0,${points}*${ratio})`;
  }
  const short = side === 'low' ? `${bound}-${value}` : `${value}-${bound}`;
  const steps = `ROUNDUP(ROUND((${short})/${otherwise.every},${STEP_PLACES}),0)`;
  return `MAX(0,${points}-${steps}*${otherwise.deduct})`;
}

/** A billionth of a step is none: it is what binary arithmetic leaves. */
const STEP_PLACES = 9;

/** decimal.js-light's rounding mode "away from zero": a begun step counts whole. */
const ROUND_UP = 0;
