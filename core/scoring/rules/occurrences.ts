import { maximum, minimum, ZERO } from '#core/decimal.ts';
import type { RuleFace } from './face.ts';

/** Each occurrence costs `each` (base), or adds or takes it (bonus, deduction), up to the cap. */
export const occurrences: RuleFace<'occurrences'> = {
  score(rule, { points, type }, count) {
    const counted = minimum(rule.cap ?? points, count.times(rule.each));
    return type === 'base' ? maximum(ZERO, points.minus(counted)) : counted;
  },
  formula(rule, { points, type }, cell) {
    const counted = `MAX(0,MIN(${rule.cap ?? points},${cell}*${rule.each}))`;
    const scored = type === 'base' ? `MAX(0,${points}-${counted})` : counted;
    return `IF(ISNUMBER(${cell}),${scored},"")`;
  },
};
