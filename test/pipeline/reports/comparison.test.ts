import { describe, expect, it } from 'vitest';
import { comparison } from '../../../pipeline/reports/comparison.ts';
import { reportModel } from '../../../pipeline/reports/model.ts';
import { themeMeans } from '../../../pipeline/reports/theme-means.ts';
import {
  comparedModel,
  comparedRows,
  otherLineModel,
  otherTotalModel,
} from '../../support/compared-model.ts';
import { exampleContext, exampleModel } from '../../support/report-model.ts';

const previous =
  '上期为“2022年度 & 终评”，所用方案为《某省县级法治政府建设考评方案（2022年）》（版次 2022.1）。';
const units =
  '本期参与排名的单位中，8 个单位上期也有名次，可以比较；1 个单位上期未排名，不作比较。';
const leaves = '本期 5 项指标（90 分）纳入比较，3 项未纳入；上期另有 3 项未纳入。';

describe('comparison', () => {
  it('is none in a first round', () => {
    expect(comparison(exampleModel)).toBeUndefined();
  });

  it.each([
    [
      'leaf by leaf',
      comparedModel,
      [
        previous,
        units,
        leaves,
        '名次变化、得分变化是两期结果之差，含加分、扣分、一票否决和未纳入比较的指标；可比变化只计纳入比较且两期都适用的指标，上期得分按得分率折算为本期分值。',
      ],
    ],
    [
      'leaf by leaf under different totals',
      otherTotalModel,
      [
        previous,
        units,
        leaves,
        '两期方案总分不同，不列得分变化；可比变化只计纳入比较且两期都适用的指标，上期得分按得分率折算为本期分值。',
      ],
    ],
    [
      'by theme alone',
      otherLineModel,
      [
        previous,
        units,
        '两期方案不相承接，指标不能逐项对应，只比较各领域得分率；两期得分不可比，不列得分变化，名次变化仅供参考。',
      ],
    ],
  ])('says what is compared %s', (_, model, sentences) => {
    expect(comparison(model)?.sentences).toEqual(sentences);
  });

  it('says so where every leaf and every unit is compared', () => {
    const rankings = comparedRows.rankings.filter((row) => row.unit_code !== '620109');
    const whole = reportModel({ ...comparedRows, rankings, uncomparedLeaves: [] }, exampleContext);

    expect(comparison(whole)?.sentences.slice(1, 3)).toEqual([
      '本期参与排名的 8 个单位，上期都有名次。',
      '本期 8 项指标（108 分）全部纳入比较。',
    ]);
  });
});

describe('theme means', () => {
  it('are taken over the ranked units, and their change over those that both rounds have', () => {
    const [functions, decisions] = themeMeans(comparedModel);

    expect(functions?.theme).toBe('functions');
    expect(functions?.rate).toBeCloseTo(258 / 35 / 9, 12);
    expect(functions?.compared?.units).toBe(8);
    expect(functions?.compared?.now).toBeCloseTo(244 / 35 / 8, 12);
    expect(decisions?.compared?.change).toBeCloseTo(5 / 20 / 8, 12);
  });

  it('are not compared in a first round', () => {
    expect(themeMeans(exampleModel).map((mean) => mean.compared)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
