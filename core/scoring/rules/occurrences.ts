import { minimum, type Decimal } from '#core/decimal.ts';
import type { RuleOf } from '#core/scheme/rules.ts';
import type { RuleFace } from './face.ts';

/** Each occurrence costs `each` (base), or adds or takes it (bonus, deduction), up to the cap. */
export const occurrences: RuleFace<'occurrences'> = {
  score(rule, { points, type }, count) {
    const counted = minimum(capOf(rule, points), count.times(rule.each));
    return type === 'base' ? points.minus(counted) : counted;
  },
  formula(rule, { points, type }, cell) {
    const counted = `MAX(0,MIN(${capOf(rule, points)},${cell}*${rule.each}))`;
    const scored = type === 'base' ? `MAX(0,${points}-${counted})` : counted;
    return `IF(ISNUMBER(${cell}),${scored},"")`;
  },
};

/** The most that occurrences cost or give. */
export function capOf(rule: RuleOf<'occurrences'>, points: Decimal): Decimal {
  return rule.cap ?? points;
}
