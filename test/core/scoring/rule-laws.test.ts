import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decimal } from '#core/decimal.ts';
import type { Rule } from '#core/scheme/rules.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import { ruleScore } from '#core/scoring/rule-score.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import {
  above,
  checklist,
  count,
  day,
  deadline,
  done,
  level,
  occurrences,
  ordered,
  points,
  range,
  rule,
  ruleAndInput,
  target,
  type,
} from '../../support/drawn-rules.ts';

function score(
  rule: Rule,
  points: Decimal,
  input: Input,
  type: LeafType = 'base',
  evaluationDate = '2023-12-31',
): Decimal {
  return ruleScore(rule, { points, type, evaluationDate }, input);
}

function rises(scores: readonly Decimal[]): boolean {
  return scores.every((score, index) => !scores[index - 1]?.greaterThan(score));
}

describe('a score stays within its cap', () => {
  it('whatever the rule and the input', () => {
    fc.assert(
      fc.property(
        ruleAndInput,
        points,
        type,
        day,
        ([rule, input], points, type, evaluationDate) => {
          const found = score(rule, points, input, type, evaluationDate);
          expect(found.isNegative()).toBe(false);
          expect(found.lessThanOrEqualTo(points)).toBe(true);
          expect(found.decimalPlaces()).toBeLessThanOrEqual(6);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('more of a good thing never lowers a score', () => {
  it('of a target to reach, with a higher value', () => {
    fc.assert(
      fc.property(target('>='), points, ordered, (rule, points, [low, high]) => {
        expect(rises([score(rule, points, low), score(rule, points, high)])).toBe(true);
      }),
    );
  });

  it('of a target to stay under, with a lower value', () => {
    fc.assert(
      fc.property(target('<='), points, ordered, (rule, points, [low, high]) => {
        expect(rises([score(rule, points, high), score(rule, points, low)])).toBe(true);
      }),
    );
  });

  it('of a range, with a value nearer to it', () => {
    fc.assert(
      fc.property(range, points, above, ordered, (rule, points, inside, [near, far]) => {
        fc.pre(rule.kind === 'range' && !near.isNegative());
        const { min, max } = rule;
        expect(
          rises([score(rule, points, max.plus(far)), score(rule, points, max.plus(near))]),
        ).toBe(true);
        expect(
          rises([score(rule, points, min.minus(far)), score(rule, points, min.minus(near))]),
        ).toBe(true);
        expect(rises([score(rule, points, min.minus(inside)), score(rule, points, min)])).toBe(
          true,
        );
        expect(rises([score(rule, points, max.plus(inside)), score(rule, points, max)])).toBe(true);
      }),
    );
  });

  it('of a deadline, with an earlier day, and any day is better than none', () => {
    fc.assert(
      fc.property(deadline, points, day, day, (rule, points, one, other) => {
        const [early, late] = [one, other].toSorted() as [string, string];
        expect(rises([score(rule, points, late), score(rule, points, early)])).toBe(true);
        expect(rises([score(rule, points, null), score(rule, points, late)])).toBe(true);
      }),
    );
  });

  it('of occurrences: fewer faults, more merits, more to deduct', () => {
    fc.assert(
      fc.property(occurrences, points, count, count, (rule, points, some, more) => {
        const most = some.plus(more);
        expect(rises([score(rule, points, most, 'base'), score(rule, points, some, 'base')])).toBe(
          true,
        );
        expect(
          rises([score(rule, points, some, 'bonus'), score(rule, points, most, 'bonus')]),
        ).toBe(true);
        expect(
          rises([score(rule, points, some, 'deduction'), score(rule, points, most, 'deduction')]),
        ).toBe(true);
      }),
    );
  });

  it('of a checklist, with further items done', () => {
    fc.assert(
      fc.property(checklist, points, done, done, (rule, points, some, further) => {
        expect(rises([score(rule, points, some), score(rule, points, [...some, ...further])])).toBe(
          true,
        );
      }),
    );
  });

  it('of levels, with one of a larger share', () => {
    fc.assert(
      fc.property(level, points, (rule, points) => {
        const { levels } = rule as Extract<Rule, { kind: 'level' }>;
        const bySize = levels.toSorted((a, b) => a.share.comparedTo(b.share));
        const scores = bySize.map(({ name }) => score(rule, points, name));
        expect(rises(scores)).toBe(true);
      }),
    );
  });

  it('of a judgement, with a higher one', () => {
    fc.assert(
      fc.property(points, ordered, (points, [low, high]) => {
        const judged = rule({ kind: 'judgement' });
        expect(rises([score(judged, points, low), score(judged, points, high)])).toBe(true);
      }),
    );
  });
});
