import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import { arithmeticOf } from '#core/scoring/arithmetic.ts';
import { ruleScore } from '#core/scoring/rule-score.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import { day, points, rule, ruleAndInput, type } from '../../support/drawn-rules.ts';
import { everyApril, threeItems, threeLevels } from '../../support/written-rules.ts';

const atLeast = (value: number, unit: string, otherwise: unknown) => ({
  kind: 'target',
  operator: '>=',
  value,
  unit,
  otherwise,
});
const days = (otherwise: unknown) => ({ kind: 'range', min: 20, max: 30, unit: '天', otherwise });
const counted = (unit?: string, cap?: number) => ({ kind: 'occurrences', each: 0.5, unit, cap });

function lines(
  written: object,
  input: Input | number,
  { type = 'base', locale = 'zh-CN' }: { type?: LeafType; locale?: 'zh-CN' | 'en' } = {},
): string[] {
  const terms = { points: decimal(2), type, evaluationDate: '2023-12-31' };
  const understood = typeof input === 'number' ? decimal(input) : input;
  return arithmeticOf({ rule: rule(written) }, terms, understood, locale);
}

describe('the arithmetic of two points', () => {
  it.each([
    [atLeast(90, '%', 'none'), 95, ['95% 不低于 90%，得满分 2 分']],
    [atLeast(90, '%', 'none'), 80, ['80% 低于 90%，未达标，得 0 分']],
    [atLeast(100, '%', 'proportional'), 80, ['80% ÷ 100% × 2 分 = 1.6 分']],
    [atLeast(90, '%', 'proportional'), 80, ['80% ÷ 90% × 2 分 ≈ 1.777778 分']],
    [atLeast(60, '学时', 'none'), 60, ['60 学时不低于 60 学时，得满分 2 分']],
    [days('none'), 25, ['25 天在 20 天至 30 天之间，得满分 2 分']],
    [days('proportional'), 40, ['30 天 ÷ 40 天 × 2 分 = 1.5 分']],
    [
      days({ every: 5, deduct: 0.5 }),
      33,
      ['差 3 天，每差 5 天扣 0.5 分，不足 5 天按 5 天计：2 − 0.5 = 1.5 分'],
    ],
    [
      days({ every: 5, deduct: 0.5 }),
      41,
      ['差 11 天，每差 5 天扣 0.5 分，不足 5 天按 5 天计：2 − 3 × 0.5 = 0.5 分'],
    ],
    [
      days({ every: 5, deduct: 0.5 }),
      60,
      [
        '差 30 天，每差 5 天扣 0.5 分，不足 5 天按 5 天计：2 − 6 × 0.5 = −1 分',
        '扣完为止，得 0 分',
      ],
    ],
    [everyApril, '2023-03-20', ['2023-03-20 不晚于 2023-04-01，得满分 2 分']],
    [everyApril, '2023-04-13', ['逾期 12 天，每天扣 0.1 分：2 − 12 × 0.1 = 0.8 分']],
    [
      everyApril,
      '2023-05-01',
      ['逾期 30 天，每天扣 0.1 分：2 − 30 × 0.1 = −1 分', '扣完为止，得 0 分'],
    ],
    [everyApril, null, ['未完成，得 0 分']],
    [counted('件'), 0, ['没有发生，得满分 2 分']],
    [counted('件'), 3, ['3 件 × 0.5 分 = 1.5 分', '2 − 1.5 = 0.5 分']],
    [counted('件', 1), 3, ['3 件 × 0.5 分 = 1.5 分', '最多扣 1 分', '2 − 1 = 1 分']],
    [threeItems, [1, 3], ['完成第 1、3 项：0.5 + 1 = 1.5 分']],
    [threeItems, [2], ['完成第 2 项，得 0.5 分']],
    [threeItems, [], ['没有完成的事项，得 0 分']],
    [threeLevels, '一般', ['一般：50% × 2 分 = 1 分']],
    [{ kind: 'judgement' }, 1.2, ['评定得分 1.2 分']],
  ])('%j: %j', (written, input, expected) => {
    expect(lines(written, input)).toEqual(expected);
  });

  it.each([
    ['bonus', counted('项'), 3, ['3 项 × 0.5 分 = 1.5 分']],
    ['bonus', counted('项'), 9, ['9 项 × 0.5 分 = 4.5 分', '最多加 2 分', '计 2 分']],
    ['deduction', counted(), 1, ['1 次 × 0.5 分 = 0.5 分']],
    ['deduction', counted(), 5, ['5 次 × 0.5 分 = 2.5 分', '最多扣减 2 分', '计 2 分']],
  ] as const)('of a %s, %j: %j', (type, written, input, expected) => {
    expect(lines(written, input, { type })).toEqual(expected);
  });

  it('is told in English too', () => {
    const told = lines(days({ every: 5, deduct: 0.5 }), 33, { locale: 'en' });
    expect(told).toEqual(['off by 3 天, each begun 5 天 costs 0.5: 2 − 0.5 = 1.5']);
  });
});

describe('the last figure of the arithmetic', () => {
  it.each(['zh-CN', 'en'] as const)('is the score, whatever the rule and the input (%s)', (say) => {
    fc.assert(
      fc.property(ruleAndInput, points, type, day, ([rule, input], points, type, on) => {
        const terms = { points, type, evaluationDate: on };
        const told = arithmeticOf({ rule }, terms, input, say);
        const last = told
          .join('\n')
          .match(/\d+(?:\.\d+)?/g)
          ?.at(-1);
        expect(last).toBe(ruleScore(rule, terms, input).toString());
      }),
      { numRuns: 2000 },
    );
  });
});
