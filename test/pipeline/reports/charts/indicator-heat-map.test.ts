import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorHeatMap } from '../../../../pipeline/reports/charts/indicator-heat-map.ts';
import { printLook } from '../../../../pipeline/reports/charts/print-look.ts';
import { reportModel } from '../../../../pipeline/reports/model.ts';
import { someRound } from '../../../support/drawn-chart-rounds.ts';
import { lightness } from '../../../support/lightness.ts';
import { present } from '../../../support/present.ts';
import { exampleContext, exampleModel, exampleRows } from '../../../support/report-model.ts';
import { scoredModel } from '../../../support/scored-model.ts';
import { beyond, svgLabels, touching } from '../../../support/svg-labels.ts';

const chapters = [{ name: '依法行政', leaves: ['权责清单', '文件备案'] }];

function units(count: number, prefectures: number, provinces: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: `县${index}`,
    prefecture: `市${index % prefectures}`,
    province: `省${(index % prefectures) % provinces}`,
    points: [index % 2 === 0 ? 5 : 10, 8],
  }));
}

function texts(svg: string): readonly string[] {
  return svgLabels(svg).map(({ text }) => text);
}

describe('indicatorHeatMap', () => {
  it('shows the units themselves where they are few, the weakest indicator first', () => {
    const chart = present(indicatorHeatMap(exampleModel));

    const shown = texts(chart.svg);

    expect(shown.slice(0, 4)).toEqual(['40～50%', '50～60%', '60～70%', '70～80%']);
    expect(shown).toEqual(expect.arrayContaining(['全部单位', '肃北蒙古族自治县', '高新区', '—']));
    expect(chart.summary).toBe(
      '9 个单位在全部 6 项基本指标上的得分率，颜色越深得分率越低。最低的是：高新区“政务服务一网通办”40.0%，高新区“权责清单动态调整”40.0%，高新区“重大行政决策合法性审查”45.0%。',
    );
  });

  it.each([
    [1, 1, 1, '1 个单位在'],
    [34, 2, 1, '34 个单位在'],
    [35, 2, 1, '2 个市州在'],
    [80, 40, 5, '5 个省份在'],
    [40, 1, 1, '名次最后的 34 个单位在'],
  ])('of %i units in %i prefectures and %i provinces shows what can be read', (...drawn) => {
    const [count, prefectures, provinces, told] = drawn;

    const chart = indicatorHeatMap(
      scoredModel({ chapters, units: units(count, prefectures, provinces) }),
    );

    expect(present(chart).summary).toContain(told);
  });

  it('adds up what the units of a prefecture got and could get', () => {
    const scored = units(36, 3, 1).map((unit, index) => ({
      ...unit,
      points: index === 0 ? [0, 8] : [10, 8],
    }));

    const chart = present(indicatorHeatMap(scoredModel({ chapters, units: scored })));

    expect(texts(chart.svg).filter((text) => /^\d\d+\.\d$/.test(text))).toEqual([
      '80.0',
      '97.2',
      '80.0',
      '91.7',
      '80.0',
      '100.0',
      '80.0',
      '100.0',
    ]);
  });

  it('takes the twelve weakest of many indicators, and says so', () => {
    const leaves = Array.from({ length: 15 }, (_, index) => `指标${index}`);
    const points = Array.from({ length: 15 }, (_, index) => 10 - index / 2);
    const unit = { name: '甲县', prefecture: '兰州市', province: '甘肃省', points };

    const chart = present(
      indicatorHeatMap(scoredModel({ chapters: [{ name: '章', leaves }], units: [unit] })),
    );

    expect(chart.summary).toContain('15 项基本指标中得分率最低的 12 项');
    expect(texts(chart.svg)).not.toContain('指标2');
    expect(texts(chart.svg)).toContain('指标3');
  });

  it('is none where nobody is ranked', () => {
    const rows = {
      ...exampleRows,
      rankings: exampleRows.rankings.filter((row) => row.rank === null),
      outcomes: [],
      indicatorStatistics: exampleRows.indicatorStatistics.map((row) => ({
        ...row,
        score_rate: null,
      })),
    };

    expect(indicatorHeatMap(reportModel(rows, exampleContext))).toBeUndefined();
  });

  it('keeps its labels apart and within the picture, whatever is drawn', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        const chart = present(indicatorHeatMap(scoredModel(round)));
        const labels = svgLabels(chart.svg);
        expect(touching(labels)).toEqual([]);
        expect(beyond(labels, chart)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('says the same each time, and grows lighter from the weakest to the best', () => {
    const steps = printLook.heat.map((tone) => lightness(tone));
    const first = present(indicatorHeatMap(exampleModel));

    expect(indicatorHeatMap(exampleModel)).toEqual(first);
    expect(first.svg).not.toMatch(/var\(|url\(|href=|<style|class=/);
    expect(
      Math.min(...steps.slice(1).map((step, index) => step - (steps[index] ?? 0))),
    ).toBeGreaterThan(8);
  });

  it('writes on every tone so that it can be read', () => {
    const contrasts = printLook.heat.map((tone, index) =>
      Math.abs(
        lightness(tone) - lightness(index < printLook.darkHeat ? printLook.paper : printLook.ink),
      ),
    );

    expect(Math.min(...contrasts)).toBeGreaterThan(40);
  });
});
