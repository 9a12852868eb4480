import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { RateLine } from '../../../../../pipeline/reports/midterm/figures/rate-lines.ts';
import { rateWords } from '../../../../../pipeline/reports/wording/midterm/rates.zh-CN.ts';

function line(name: string, mean?: string): RateLine {
  const rate = decimal(mean ?? 0);
  const rates = { units: 3, mean: rate, median: rate, highest: rate, lowest: rate };
  return { name, points: decimal(10), rates: mean === undefined ? undefined : rates };
}

const several = { counter: '项一级指标', ranked: 3 };
const alone = { counter: '项一级指标', ranked: 1 };

describe('the strongest and the weakest', () => {
  it.each<[readonly RateLine[], typeof several, string | undefined]>([
    [[], several, undefined],
    [[line('甲')], several, undefined],
    [[line('甲', '0.851')], several, '“甲”平均得分率为85.1%。'],
    [[line('甲', '0.851'), line('乙')], alone, '“甲”得分率为85.1%。'],
    [[line('甲', '0.8'), line('乙', '0.8')], several, '2项一级指标平均得分率相同，均为80.0%。'],
    [
      [line('甲', '0.7'), line('乙', '0.9'), line('丙', '0.8')],
      several,
      '3项一级指标中，平均得分率最高的是“乙”，为90.0%；最低的是“甲”，为70.0%；相差20个百分点。',
    ],
    [
      [line('甲', '0.7'), line('乙', '0.9'), line('丙', '0.9')],
      several,
      '3项一级指标中，平均得分率最高的是“乙”“丙”，为90.0%；最低的是“甲”，为70.0%；相差20个百分点。',
    ],
    [
      [line('甲', '0.80001'), line('乙', '0.80002')],
      several,
      '2项一级指标中，平均得分率最高的是“乙”，为80.002%；最低的是“甲”，为80.001%；相差0.001个百分点。',
    ],
    [
      [line('甲', '0.99999'), line('乙', '1')],
      several,
      '2项一级指标中，平均得分率最高的是“乙”，为100.000%；最低的是“甲”，为99.999%；相差0.001个百分点。',
    ],
  ])('case %#', (lines, of, sentence) => {
    expect(rateWords.ends(lines, of)).toBe(sentence);
  });
});

describe('what has no rate', () => {
  it.each<[readonly RateLine[], string | undefined]>([
    [[line('甲', '1')], undefined],
    [[line('甲'), line('乙')], undefined],
    [[line('甲', '1'), line('乙')], '“乙”没有可计得分率的基本指标，不作比较。'],
  ])('case %#', (lines, sentence) => {
    expect(rateWords.unrated(lines)).toBe(sentence);
  });

  it('and leaves of no theme are counted', () => {
    expect(rateWords.unnamed(0)).toBeUndefined();
    expect(rateWords.unnamed(2)).toBe('没有标明领域的2项基本指标不计入各领域。');
  });
});
