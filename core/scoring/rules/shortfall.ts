import { round, ZERO, type Decimal } from '#core/decimal.ts';
import type { Otherwise } from '#core/scheme/rules.ts';

/** A missed bound: the input should have been at least (`low`) or at most (`high`) `bound`. */
export interface Miss {
  readonly side: 'low' | 'high';
  readonly bound: Decimal;
}

/**
 * Points when a bound is missed; below zero where more is deducted than there is.
 *
 * `proportional`: points × value ÷ bound (too low) or points × bound ÷ value (too high).
 * `every`/`deduct`: each begun step of the shortfall costs `deduct`.
 */
export function missedScore(
  otherwise: Otherwise,
  points: Decimal,
  miss: Miss,
  value: Decimal,
): Decimal {
  if (otherwise === 'none') return ZERO;
  if (otherwise === 'proportional') {
    const { over, under } = proportion(miss, value);
    return points.times(over).dividedBy(under);
  }
  return points.minus(stepsShort(otherwise.every, miss, value).times(otherwise.deduct));
}

/** What is divided by what: the value by its bound when too low, the other way round when too high. */
export function proportion(
  { side, bound }: Miss,
  value: Decimal,
): { readonly over: Decimal; readonly under: Decimal } {
  return side === 'low' ? { over: value, under: bound } : { over: bound, under: value };
}

/** How much is missing. */
export function shortfall({ bound }: Miss, value: Decimal): Decimal {
  return value.minus(bound).absoluteValue();
}

/** Steps of `every` that are missing, a begun one counted whole. */
export function stepsShort(every: Decimal, miss: Miss, value: Decimal): Decimal {
  const steps = round(shortfall(miss, value).dividedBy(every), STEP_PLACES);
  return steps.toDecimalPlaces(0, ROUND_UP);
}

/** The points as a formula over `value`, itself a formula; never below zero. */
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
