import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { GoodPracticeFigures } from '../../../../../pipeline/reports/midterm/figures/good-practice.ts';
import type { LeafResult } from '../../../../../pipeline/reports/midterm/figures/leaf-results.ts';
import type { WeaknessFigures } from '../../../../../pipeline/reports/midterm/figures/weaknesses.ts';
import { practiceWords } from '../../../../../pipeline/reports/wording/midterm/practice.zh-CN.ts';
import { weaknessWords } from '../../../../../pipeline/reports/wording/midterm/weaknesses.zh-CN.ts';
import { exampleContext } from '../../../../support/report-model.ts';

const first = leafOf('1.1');
const second = leafOf('1.2');

function leafOf(code: string): LeafResult['leaf'] {
  const leaf = exampleContext.scheme.leaves.find((one) => one.code === code);
  if (leaf === undefined) throw new Error(`the example has no leaf ${code}`);
  return leaf;
}

function result(leaf: LeafResult['leaf'], more: Partial<LeafResult> = {}): LeafResult {
  const rate = decimal('0.5');
  return { leaf, units: 9, full: [], zero: 0, short: 6, earned: decimal(90), rate, ...more };
}

function figures(more: Partial<WeaknessFigures>): WeaknessFigures {
  const rate = decimal('0.8');
  return { ranked: 9, leaves: 6, rate, full: 0, found: 1, weakest: [result(first)], ...more };
}

describe('weaknesses', () => {
  it('bear their name by whether there is more than one unit', () => {
    expect(weaknessWords.heading(figures({ ranked: 1 }))).toBe('主要短板');
    expect(weaknessWords.heading(figures({ ranked: 2 }))).toBe('共性短板');
  });

  it.each<[string, Partial<WeaknessFigures>, string | undefined]>([
    ['no leaf at all', { rate: undefined }, undefined],
    ['all full', { full: 6, found: 0, weakest: [] }, '6项基本指标，适用单位全部得满分，没有短板。'],
    [
      'all full, of one',
      { ranked: 1, full: 6, found: 0, weakest: [] },
      '该单位适用的6项基本指标均得满分，没有短板。',
    ],
    [
      'none found',
      { found: 0, weakest: [] },
      '本报告将未得满分的单位不少于适用单位三分之一、平均得分率低于全部基本指标合计得分率（80.0%）的指标列为共性短板。没有指标同时符合上述条件。',
    ],
    [
      'one',
      {},
      '本报告将未得满分的单位不少于适用单位三分之一、平均得分率低于全部基本指标合计得分率（80.0%）的指标列为共性短板，共1项。',
    ],
    [
      'more than are listed',
      { found: 12 },
      '本报告将未得满分的单位不少于适用单位三分之一、平均得分率低于全部基本指标合计得分率（80.0%）的指标列为共性短板，共12项，下表列得分率最低的1项。',
    ],
    [
      'of one unit',
      { ranked: 1 },
      '本报告将该单位未得满分、得分率低于其全部基本指标合计得分率（80.0%）的指标列为主要短板，共1项。',
    ],
  ])('are found: %s', (_, more, sentence) => {
    expect(weaknessWords.found(figures(more))).toBe(sentence);
  });

  it.each<[string, Partial<WeaknessFigures>, string | undefined]>([
    ['none', { weakest: [] }, undefined],
    [
      'some short',
      {},
      '其中得分率最低的是“权责清单动态调整”，平均得分率50.0%；9个适用单位中有6个未得满分，占66.7%。',
    ],
    [
      'some without a point',
      { weakest: [result(first, { zero: 2 })] },
      '其中得分率最低的是“权责清单动态调整”，平均得分率50.0%；9个适用单位中有6个未得满分，占66.7%，其中2个没有得分。',
    ],
    [
      'all short',
      { weakest: [result(first, { short: 9 })] },
      '其中得分率最低的是“权责清单动态调整”，平均得分率50.0%；9个适用单位均未得满分。',
    ],
    [
      'all without a point',
      { weakest: [result(first, { short: 9, zero: 9, rate: decimal(0) })] },
      '其中得分率最低的是“权责清单动态调整”，平均得分率0.0%；9个适用单位均没有得分。',
    ],
    [
      'two alike',
      { weakest: [result(first), result(second)] },
      '其中得分率最低的是“权责清单动态调整”“政务服务一网通办”，均为50.0%。',
    ],
    ['of one unit', { ranked: 1 }, '其中得分率最低的是“权责清单动态调整”，为50.0%。'],
  ])('the lowest: %s', (_, more, sentence) => {
    expect(weaknessWords.lowest(figures(more))).toBe(sentence);
  });
});

describe('who leads', () => {
  const led = { result: result(first), units: ['甲县'] };
  const plain: GoodPracticeFigures = {
    ranked: 9,
    weaknesses: 2,
    led: [led],
    most: 1,
    leaders: ['甲县'],
  };

  it.each<[string, Partial<GoodPracticeFigures>, string]>([
    ['nobody', { led: [] }, '上述2项短板指标，尚没有单位得满分。'],
    ['nobody in the only one', { led: [], weaknesses: 1 }, '上述短板指标尚没有单位得满分。'],
    ['in some', {}, '上述2项短板指标中，1项已有单位得满分。'],
    ['in all', { led: [led, led] }, '上述2项短板指标，均已有单位得满分。'],
    ['in the only one', { weaknesses: 1 }, '上述短板指标，已有单位得满分。'],
  ])('%s', (_, more, sentence) => {
    expect(practiceWords.led({ ...plain, ...more })).toBe(sentence);
  });

  it.each<[string, Partial<GoodPracticeFigures>, string | undefined]>([
    ['nobody', { most: 0, leaders: [] }, undefined],
    ['one', {}, '得满分项数最多的是甲县，共1项。'],
    ['two', { leaders: ['甲县', '乙县'] }, '得满分项数最多的是甲县、乙县2个单位，各1项。'],
    [
      'in the only one',
      { weaknesses: 1, leaders: ['甲县', '乙县'] },
      '得满分的是甲县、乙县2个单位。',
    ],
  ])('by name: %s', (_, more, sentence) => {
    expect(practiceWords.leaders({ ...plain, ...more })).toBe(sentence);
    expect(practiceWords.caution({ ...plain, ...more }) === undefined).toBe(sentence === undefined);
  });
});
