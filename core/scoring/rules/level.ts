import { ZERO } from '#core/decimal.ts';
import type { RuleFace } from './face.ts';

/** The named level's share of the points. */
export const level: RuleFace<'level'> = {
  score(rule, { points }, name) {
    return rule.levels.find((each) => each.name === name)?.share.times(points) ?? ZERO;
  },
  formula(rule, { points }, cell) {
    return rule.levels.reduceRight(
      (otherwise, each) =>
        `IF(EXACT(TRIM(${cell}),"${each.name}"),${each.share.times(points)},${otherwise})`,
      '""',
    );
  },
};
