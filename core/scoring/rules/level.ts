import { ZERO, type Decimal } from '#core/decimal.ts';
import type { RuleOf } from '#core/scheme/rules.ts';
import type { RuleFace } from './face.ts';

/** The named level's share of the points. */
export const level: RuleFace<'level'> = {
  score(rule, { points }, name) {
    return shareOf(rule, name).times(points);
  },
  formula(rule, { points }, cell) {
    return rule.levels.reduceRight(
      (otherwise, each) =>
        `IF(EXACT(TRIM(${cell}),"${each.name}"),${each.share.times(points)},${otherwise})`,
      '""',
    );
  },
};

/** Share of the points that a level gives; none for a name that the rule lacks. */
export function shareOf(rule: RuleOf<'level'>, name: string): Decimal {
  return rule.levels.find((each) => each.name === name)?.share ?? ZERO;
}
