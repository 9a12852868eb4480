import { decimal, maximum, SCORE_PLACES, ZERO, type Decimal } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { StepFigures } from './step-figures.ts';

/** What a unit's base leaves must bring more so that its score is another. Points. */
export type GainNeeded =
  | { readonly kind: 'gain'; readonly points: Decimal }
  /** A veto holds the score below, whatever is earned; `cap` is the most it allows. */
  | { readonly kind: 'vetoed'; readonly cap: Decimal }
  /** Full points on every base leaf leave the score `short` of it: only a bonus could do it. */
  | { readonly kind: 'beyond'; readonly short: Decimal }
  /** No score of this scheme is above the one that is to be passed. */
  | { readonly kind: 'highest' };

/** What decides how far a score must rise. */
export type ScoreRules = Pick<Scheme, 'total' | 'bonusCap' | 'decimals' | 'ranking'>;

/**
 * The smallest gain in the scores of base leaves, to the millionth, by which a unit whose evaluation
 * came to `figures` equals (`level`) or passes (`pass`) the score of another, as the scheme ranks.
 *
 * Steps 2 to 7 are gone backwards: what the compared score must be, before rounding, before veto,
 * deduction and bonus, and before the rescale for omissions. `other` is the other's score as ranked,
 * rounded or exact, and not below the unit's own. A gain of zero means that it is there already.
 */
export function gainNeeded(
  { total, bonusCap, decimals, ranking }: ScoreRules,
  { earned, attainable, bonus, deduction, vetoCap }: StepFigures,
  other: Decimal,
  aim: 'level' | 'pass',
): GainNeeded {
  const places = ranking.on === 'exact' ? SCORE_PLACES : decimals;
  const wanted = aim === 'pass' ? other.plus(unitOf(places)) : other;
  // A score rounds to what is wanted from half a unit of its last place below.
  const exact = ranking.on === 'exact' ? wanted : wanted.minus(unitOf(places).dividedBy(2));
  const highest = total.plus(bonusCap);
  if (exact.greaterThan(highest)) return { kind: 'highest' };
  if (vetoCap !== undefined && exact.greaterThan(vetoCap)) return { kind: 'vetoed', cap: vetoCap };
  if (!exact.greaterThan(ZERO)) return { kind: 'gain', points: ZERO };

  const base = exact.plus(deduction).minus(bonus);
  const highestBase = attainable.isZero() ? ZERO : total;
  if (base.greaterThan(highestBase)) return { kind: 'beyond', short: base.minus(highestBase) };
  const unrounded = base.minus(unitOf(SCORE_PLACES).dividedBy(2));
  const needed = upToMillionth(unrounded.times(attainable).dividedBy(total));
  return { kind: 'gain', points: maximum(ZERO, needed.minus(earned)) };
}

/** One in the last of so many places. */
function unitOf(places: number): Decimal {
  return decimal(1).dividedBy(decimal(10).pow(places));
}

function upToMillionth(value: Decimal): Decimal {
  return value.toDecimalPlaces(SCORE_PLACES, ROUND_CEILING);
}

/** decimal.js-light's rounding mode "towards positive infinity". */
const ROUND_CEILING = 2;
