import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fromMicro, type Decimal } from '#core/decimal.ts';
import { ruleSchema, type Rule } from '#core/scheme/rules.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import { ruleScore } from '#core/scoring/rule-score.ts';
import type { Input } from '#core/scoring/rules/face.ts';

const points = fc.integer({ min: 1, max: 20_000_000 }).map(fromMicro);
const above = fc
  .integer({ min: 1, max: 500_000 })
  .map((thousandths) => decimal(thousandths).div(1000));
const value = fc
  .integer({ min: -100_000, max: 1_000_000 })
  .map((thousandths) => decimal(thousandths).div(1000));
const ordered = fc
  .tuple(value, value)
  .map(([a, b]) => (a.lessThan(b) ? ([a, b] as const) : ([b, a] as const)));
const count = fc.integer({ min: 0, max: 60 }).map((each) => decimal(each));
const type = fc.constantFrom<LeafType>('base', 'bonus', 'deduction');
const day = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const otherwise = fc.oneof(
  fc.constantFrom('none', 'proportional'),
  fc.record({ every: above, deduct: above }).map(({ every, deduct }) => ({
    every: every.toString(),
    deduct: deduct.toString(),
  })),
);

const target = (operator: '>=' | '<=') =>
  fc
    .record({ bound: above, otherwise })
    .map(({ bound, otherwise }) =>
      rule({ kind: 'target', operator, value: bound.toString(), otherwise }),
    );
const range = fc
  .record({ min: above, width: above, otherwise })
  .map(({ min, width, otherwise }) =>
    rule({ kind: 'range', min: min.toString(), max: min.plus(width).toString(), otherwise }),
  );
const deadline = fc
  .record({ by: fc.oneof(day, fc.constantFrom('04-01', '02-29', '12-31')), deductPerDay: above })
  .map(({ by, deductPerDay }) =>
    rule({ kind: 'deadline', by, deductPerDay: deductPerDay.toString() }),
  );
const occurrences = fc
  .record({ each: above, cap: fc.option(above, { nil: undefined }) })
  .map(({ each, cap }) =>
    rule({ kind: 'occurrences', each: each.toString(), cap: cap?.toString() }),
  );
const checklist = fc.array(above, { minLength: 1, maxLength: 8 }).map((items) =>
  rule({
    kind: 'checklist',
    items: items.map((each, index) => ({ name: `事项${index}`, points: each.toString() })),
  }),
);
const level = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 6 })
  .map((shares) =>
    rule({
      kind: 'level',
      levels: shares.map((share, index) => ({ name: `等级${index}`, share: `${share / 100}%` })),
    }),
  );

const done = fc.uniqueArray(fc.integer({ min: 1, max: 8 }));

function rule(written: object): Rule {
  return ruleSchema.parse(written);
}

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
  const drawn: fc.Arbitrary<readonly [Rule, Input]> = fc.oneof(
    fc.tuple(target('>='), value),
    fc.tuple(target('<='), value),
    fc.tuple(range, value),
    fc.tuple(deadline, fc.option(day)),
    fc.tuple(occurrences, count),
    fc.tuple(checklist, done),
    fc.tuple(level, fc.constantFrom('等级0', '等级1', '等级9')),
    fc.tuple(fc.constant(rule({ kind: 'judgement' })), value),
  );

  it('whatever the rule and the input', () => {
    fc.assert(
      fc.property(drawn, points, type, day, ([rule, input], points, type, evaluationDate) => {
        const found = score(rule, points, input, type, evaluationDate);
        expect(found.isNegative()).toBe(false);
        expect(found.lessThanOrEqualTo(points)).toBe(true);
        expect(found.decimalPlaces()).toBeLessThanOrEqual(6);
      }),
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
