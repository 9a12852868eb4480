import { fromMicro, ZERO, type Decimal } from '#core/decimal.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { OutcomeRow } from '../../database/marts.ts';

/**
 * Points that a leaf lost a unit: what a base leaf falls short of its points, or what a deduction
 * takes. Zero for a bonus, which nobody has to earn, and for an omission.
 */
export function lostPoints({ type, points }: Leaf, outcome: OutcomeRow): Decimal {
  if (!outcome.applicable) return ZERO;
  const score = fromMicro(outcome.score_micro ?? 0n);
  switch (type) {
    case 'base':
      return points.minus(score);
    case 'deduction':
      return score;
    case 'bonus':
      return ZERO;
  }
}
