import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { ruleSchema } from '#core/scheme/rules.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import { ruleScore } from '#core/scoring/rule-score.ts';
import type { Input } from '#core/scoring/rules/face.ts';

function score(
  rule: object,
  points: string | number,
  input: Input | number,
  {
    type = 'base',
    evaluationDate = '2023-12-31',
  }: { type?: LeafType; evaluationDate?: string } = {},
): string {
  const terms = { points: decimal(points), type, evaluationDate };
  const understood = typeof input === 'number' ? decimal(input) : input;
  return ruleScore(ruleSchema.parse(rule), terms, understood).toString();
}

const atLeast = (otherwise: unknown) => ({ kind: 'target', operator: '>=', value: 60, otherwise });
const atMost = (otherwise: unknown) => ({ kind: 'target', operator: '<=', value: 5, otherwise });
const range = (otherwise: unknown) => ({ kind: 'range', min: 20, max: 40, otherwise });

describe('target', () => {
  const step = { every: 10, deduct: 0.5 };

  it.each([
    { rule: atLeast('none'), value: 60, expected: '2' },
    { rule: atLeast('none'), value: 61, expected: '2' },
    { rule: atLeast('none'), value: 59.99, expected: '0' },
    { rule: atLeast('proportional'), value: 45, expected: '1.5' },
    { rule: atLeast('proportional'), value: 20, expected: '0.666667' },
    { rule: atLeast('proportional'), value: 0, expected: '0' },
    { rule: atLeast('proportional'), value: -5, expected: '0' },
    { rule: atLeast(step), value: 59.9, expected: '1.5' },
    { rule: atLeast(step), value: 50, expected: '1.5' },
    { rule: atLeast(step), value: 49.9, expected: '1' },
    { rule: atLeast(step), value: 0, expected: '0' },
    { rule: atMost('none'), value: 5, expected: '2' },
    { rule: atMost('none'), value: 5.01, expected: '0' },
    { rule: atMost('proportional'), value: 8, expected: '1.25' },
    { rule: atMost('proportional'), value: 30, expected: '0.333333' },
    { rule: atMost(step), value: 6, expected: '1.5' },
    { rule: atMost(step), value: 15, expected: '1.5' },
    { rule: atMost(step), value: 15.1, expected: '1' },
  ])(
    '$rule.operator $rule.value, $rule.otherwise: $value gives $expected',
    ({ rule, value, expected }) => {
      expect(score(rule, 2, value)).toBe(expected);
    },
  );

  it('is full at a target of three tenths for one tenth and two tenths together', () => {
    const rule = { kind: 'target', operator: '<=', value: '0.3', otherwise: 'none' };
    expect(score(rule, 1, decimal('0.1').plus('0.2'))).toBe('1');
  });

  it('rounds a share of the points to the millionth, halves away from zero', () => {
    const rule = { kind: 'target', operator: '>=', value: 100, otherwise: 'proportional' };
    expect(score(rule, 1, 12.34565)).toBe('0.123457');
  });
});

describe('range', () => {
  it('rounds a half that a quotient of counts hides', () => {
    const rule = { kind: 'range', min: 3, max: 5, otherwise: 'proportional' };
    expect(score(rule, 2, 41.2903225806452)).toBe('0.242188');
  });

  const step = { every: 5, deduct: 0.5 };

  it.each([
    { otherwise: 'none', value: 20, expected: '2' },
    { otherwise: 'none', value: 40, expected: '2' },
    { otherwise: 'none', value: 19.9, expected: '0' },
    { otherwise: 'none', value: 40.1, expected: '0' },
    { otherwise: 'proportional', value: 10, expected: '1' },
    { otherwise: 'proportional', value: 80, expected: '1' },
    { otherwise: step, value: 15, expected: '1.5' },
    { otherwise: step, value: 14, expected: '1' },
    { otherwise: step, value: 41, expected: '1.5' },
    { otherwise: step, value: 100, expected: '0' },
  ])('20 to 40, $otherwise: $value gives $expected', ({ otherwise, value, expected }) => {
    expect(score(range(otherwise), 2, value)).toBe(expected);
  });
});

describe('deadline', () => {
  it.each([
    { by: '2023-03-31', day: '2023-03-31', expected: '1' },
    { by: '2023-03-31', day: '2022-12-01', expected: '1' },
    { by: '2023-03-31', day: '2023-04-01', expected: '0.9' },
    { by: '2023-03-31', day: '2023-04-09', expected: '0.1' },
    { by: '2023-03-31', day: '2023-04-10', expected: '0' },
    { by: '2023-03-31', day: '2024-04-10', expected: '0' },
    { by: '2024-02-28', day: '2024-03-01', expected: '0.8' },
    { by: '2023-12-31', day: '2024-01-02', expected: '0.8' },
    { by: '2023-03-31', day: null, expected: '0' },
  ])('by $by: $day gives $expected', ({ by, day, expected }) => {
    expect(score({ kind: 'deadline', by, deductPerDay: 0.1 }, 1, day)).toBe(expected);
  });

  it.each([
    { by: '04-01', evaluationDate: '2023-12-31', day: '2023-04-02', expected: '0.9' },
    { by: '04-01', evaluationDate: '2023-04-01', day: '2023-04-02', expected: '0.9' },
    { by: '04-01', evaluationDate: '2023-03-31', day: '2022-04-02', expected: '0.9' },
    { by: '12-31', evaluationDate: '2024-03-01', day: '2024-01-01', expected: '0.9' },
    { by: '02-29', evaluationDate: '2024-12-31', day: '2024-02-29', expected: '1' },
    { by: '02-29', evaluationDate: '2024-12-31', day: '2024-03-01', expected: '0.9' },
    { by: '02-29', evaluationDate: '2023-12-31', day: '2023-02-28', expected: '1' },
    { by: '02-29', evaluationDate: '2023-12-31', day: '2023-03-01', expected: '0.9' },
    { by: '02-29', evaluationDate: '2024-02-28', day: '2023-03-01', expected: '0.9' },
  ])(
    'by $by each year, evaluated on $evaluationDate: $day gives $expected',
    ({ by, evaluationDate, day, expected }) => {
      const rule = { kind: 'deadline', by, deductPerDay: 0.1 };
      expect(score(rule, 1, day, { evaluationDate })).toBe(expected);
    },
  );
});

describe('occurrences', () => {
  it.each([
    { type: 'base', rule: { each: 0.3 }, count: 0, expected: '2' },
    { type: 'base', rule: { each: 0.3 }, count: 3, expected: '1.1' },
    { type: 'base', rule: { each: 0.3 }, count: 7, expected: '0' },
    { type: 'base', rule: { each: 0.3, cap: 1 }, count: 7, expected: '1' },
    { type: 'base', rule: { each: 0.3 }, count: -1, expected: '2' },
    { type: 'bonus', rule: { each: 0.3 }, count: 0, expected: '0' },
    { type: 'bonus', rule: { each: 0.3 }, count: 3, expected: '0.9' },
    { type: 'bonus', rule: { each: 0.3 }, count: 9, expected: '2' },
    { type: 'deduction', rule: { each: 0.3 }, count: 2, expected: '0.6' },
    { type: 'deduction', rule: { each: 0.3 }, count: 9, expected: '2' },
  ] as const)('$type, $rule: $count gives $expected', ({ type, rule, count, expected }) => {
    expect(score({ kind: 'occurrences', ...rule }, 2, count, { type })).toBe(expected);
  });
});

describe('checklist', () => {
  const rule = {
    kind: 'checklist',
    items: [
      { name: '公示', points: '0.1' },
      { name: '记录', points: '0.2' },
      { name: '法核', points: '0.7' },
    ],
  };

  it.each([
    { done: [], expected: '0' },
    { done: [1], expected: '0.1' },
    { done: [1, 2], expected: '0.3' },
    { done: [3, 1], expected: '0.8' },
    { done: [2, 2], expected: '0.2' },
    { done: [1, 2, 3], expected: '1' },
  ])('$done gives $expected', ({ done, expected }) => {
    expect(score(rule, 1, done)).toBe(expected);
  });
});

describe('level', () => {
  const levels = [
    { name: '好', share: '100%' },
    { name: '一般', share: '33.3333%' },
    { name: '差', share: 0 },
  ];

  it.each([
    { name: '好', expected: '1.5' },
    { name: '一般', expected: '0.5' },
    { name: '差', expected: '0' },
    { name: '很好', expected: '0' },
  ])('$name gives $expected', ({ name, expected }) => {
    expect(score({ kind: 'level', levels }, 1.5, name)).toBe(expected);
  });
});

describe('judgement', () => {
  it.each([
    { given: 0, expected: '0' },
    { given: 1.2, expected: '1.2' },
    { given: 0.1234565, expected: '0.123457' },
    { given: 2, expected: '2' },
    { given: 2.1, expected: '2' },
    { given: -1, expected: '0' },
  ])('$given gives $expected', ({ given, expected }) => {
    expect(score({ kind: 'judgement' }, 2, given)).toBe(expected);
  });
});
