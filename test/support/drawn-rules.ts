import fc from 'fast-check';
import { decimal, fromMicro } from '#core/decimal.ts';
import { ruleSchema, type Rule } from '#core/scheme/rules.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import type { Input } from '#core/scoring/rules/face.ts';

export const points = fc.integer({ min: 1, max: 20_000_000 }).map(fromMicro);
export const above = fc
  .integer({ min: 1, max: 500_000 })
  .map((thousandths) => decimal(thousandths).div(1000));
const value = fc
  .integer({ min: -100_000, max: 1_000_000 })
  .map((thousandths) => decimal(thousandths).div(1000));
export const ordered = fc
  .tuple(value, value)
  .map(([a, b]) => (a.lessThan(b) ? ([a, b] as const) : ([b, a] as const)));
export const count = fc.integer({ min: 0, max: 60 }).map((each) => decimal(each));
export const type = fc.constantFrom<LeafType>('base', 'bonus', 'deduction');
export const day = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const otherwise = fc.oneof(
  fc.constantFrom('none', 'proportional'),
  fc.record({ every: above, deduct: above }).map(({ every, deduct }) => ({
    every: every.toString(),
    deduct: deduct.toString(),
  })),
);

export const target = (operator: '>=' | '<=') =>
  fc
    .record({ bound: above, otherwise })
    .map(({ bound, otherwise }) =>
      rule({ kind: 'target', operator, value: bound.toString(), otherwise }),
    );
export const range = fc
  .record({ min: above, width: above, otherwise })
  .map(({ min, width, otherwise }) =>
    rule({ kind: 'range', min: min.toString(), max: min.plus(width).toString(), otherwise }),
  );
export const deadline = fc
  .record({ by: fc.oneof(day, fc.constantFrom('04-01', '02-29', '12-31')), deductPerDay: above })
  .map(({ by, deductPerDay }) =>
    rule({ kind: 'deadline', by, deductPerDay: deductPerDay.toString() }),
  );
export const occurrences = fc
  .record({ each: above, cap: fc.option(above, { nil: undefined }) })
  .map(({ each, cap }) =>
    rule({ kind: 'occurrences', each: each.toString(), cap: cap?.toString() }),
  );
export const checklist = fc.array(above, { minLength: 1, maxLength: 8 }).map((items) =>
  rule({
    kind: 'checklist',
    items: items.map((each, index) => ({ name: `事项${index}`, points: each.toString() })),
  }),
);
export const level = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 6 })
  .map((shares) =>
    rule({
      kind: 'level',
      levels: shares.map((share, index) => ({ name: `等级${index}`, share: `${share / 100}%` })),
    }),
  );

export const done = fc.uniqueArray(fc.integer({ min: 1, max: 8 }));

/** A rule of any kind and an input for it, not always one that makes sense. */
export const ruleAndInput: fc.Arbitrary<readonly [Rule, Input]> = fc.oneof(
  fc.tuple(target('>='), value),
  fc.tuple(target('<='), value),
  fc.tuple(range, value),
  fc.tuple(deadline, fc.option(day)),
  fc.tuple(occurrences, count),
  fc.tuple(checklist, done),
  fc.tuple(level, fc.constantFrom('等级0', '等级1', '等级9')),
  fc.tuple(fc.constant(rule({ kind: 'judgement' })), value),
);

/** A rule as YAML would give it. */
export function rule(written: object): Rule {
  return ruleSchema.parse(written);
}
