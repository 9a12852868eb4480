import type { Decimal } from '#core/decimal.ts';
import type { RuleOf } from '#core/scheme/rules.ts';
import type { RuleFace } from './face.ts';
import { inUnit } from './quantity.ts';
import { missedFormula, missedScore, type Miss } from './shortfall.ts';

/** Full points inside [min, max]; outside what `otherwise` leaves, against the nearer bound. */
export const range: RuleFace<'range'> = {
  score(rule, { points }, value) {
    const miss = rangeMiss(rule, value);
    return miss ? missedScore(rule.otherwise, points, miss, value) : points;
  },
  formula(rule, { points }, cell) {
    const value = inUnit(cell, rule.unit);
    const below = missedFormula(rule.otherwise, points, tooLow(rule), value);
    const above = missedFormula(rule.otherwise, points, tooHigh(rule), value);
    const scored = `IF(${value}<${rule.min},${below},IF(${value}>${rule.max},${above},${points}))`;
    return `IF(ISNUMBER(${cell}),${scored},"")`;
  },
};

/** The bound that a value misses, if it lies outside. */
export function rangeMiss(rule: RuleOf<'range'>, value: Decimal): Miss | undefined {
  if (value.lessThan(rule.min)) return tooLow(rule);
  return value.greaterThan(rule.max) ? tooHigh(rule) : undefined;
}

function tooLow(rule: RuleOf<'range'>): Miss {
  return { side: 'low', bound: rule.min };
}

function tooHigh(rule: RuleOf<'range'>): Miss {
  return { side: 'high', bound: rule.max };
}
