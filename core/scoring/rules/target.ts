import type { Decimal } from '#core/decimal.ts';
import type { RuleOf } from '#core/scheme/rules.ts';
import type { RuleFace } from './face.ts';
import { inUnit } from './quantity.ts';
import { missedFormula, missedScore, type Miss } from './shortfall.ts';

/** Full points when the number reaches its target; else what `otherwise` leaves. */
export const target: RuleFace<'target'> = {
  score(rule, { points }, value) {
    const miss = targetMiss(rule, value);
    return miss ? missedScore(rule.otherwise, points, miss, value) : points;
  },
  formula(rule, { points }, cell) {
    const value = inUnit(cell, rule.unit);
    const missed = missedFormula(rule.otherwise, points, missOf(rule), value);
    return `IF(ISNUMBER(${cell}),IF(${value}${rule.operator}${rule.value},${points},${missed}),"")`;
  },
};

/** The target where a value misses it. */
export function targetMiss(rule: RuleOf<'target'>, value: Decimal): Miss | undefined {
  const met =
    rule.operator === '>='
      ? value.greaterThanOrEqualTo(rule.value)
      : value.lessThanOrEqualTo(rule.value);
  return met ? undefined : missOf(rule);
}

function missOf(rule: RuleOf<'target'>): Miss {
  return { side: rule.operator === '>=' ? 'low' : 'high', bound: rule.value };
}
