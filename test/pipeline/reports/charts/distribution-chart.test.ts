import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionChart } from '../../../../pipeline/reports/charts/distribution-chart.ts';
import { printLook } from '../../../../pipeline/reports/charts/print-look.ts';
import { reportModel } from '../../../../pipeline/reports/model.ts';
import { someRound } from '../../../support/drawn-chart-rounds.ts';
import { lightness } from '../../../support/lightness.ts';
import { present } from '../../../support/present.ts';
import { exampleContext, exampleModel, exampleRows } from '../../../support/report-model.ts';
import { scoredModel } from '../../../support/scored-model.ts';
import { beyond, svgLabels, touching } from '../../../support/svg-labels.ts';

const chapters = [{ name: '依法行政', leaves: ['权责清单', '文件备案'] }];

function unit(name: string, ...points: number[]) {
  return { name, prefecture: '兰州市', province: '甘肃省', points };
}

describe('distributionChart', () => {
  it('counts the units of each band and marks where a grade begins', () => {
    const chart = distributionChart(exampleModel);

    const labels = svgLabels(chart?.svg ?? '').map(({ text }) => text);

    expect(labels).toEqual(
      expect.arrayContaining(['合格 60 分起', '良好 80 分起', '优秀 90 分起', '40', '110', '得分']),
    );
    expect(chart?.summary).toBe(
      '9 个单位参与排名，最低 42.58 分，最高 103.00 分，中位数 79.00 分。各得分段的单位数：40 至 50 分 1 个单位，50 至 60 分 0 个单位，60 至 70 分 1 个单位，70 至 80 分 3 个单位，80 至 90 分 2 个单位，90 至 100 分 1 个单位，100 至 110 分 1 个单位。',
    );
  });

  it('is none where nobody is ranked', () => {
    const rows = {
      ...exampleRows,
      rankings: exampleRows.rankings.filter((row) => row.rank === null),
    };

    expect(distributionChart(reportModel(rows, exampleContext))).toBeUndefined();
  });

  it.each([
    [[unit('甲县', 8, 7.5)], '1 个单位参与排名，得 15.50 分。'],
    [[unit('甲县', 8, 8), unit('乙县', 8, 8)], '2 个单位参与排名，得分均为 16.00 分。'],
    [
      [unit('甲县', 8, 8), unit('乙县', 8, 8.25)],
      '2 个单位参与排名，最低 16.00 分，最高 16.25 分，中位数 16.13 分。各得分段的单位数：16 至 16.1 分 1 个单位，16.1 至 16.2 分 0 个单位，16.2 至 16.3 分 1 个单位。',
    ],
  ])('tells of few units in a sentence that fits', (units, told) => {
    const chart = distributionChart(scoredModel({ chapters, units }));

    expect(chart?.summary).toBe(told);
  });

  it('sets a lone bar on a scale', () => {
    const units = [unit('甲县', 8, 8), unit('乙县', 8, 8)];

    const chart = present(distributionChart(scoredModel({ chapters, units })));

    expect(svgLabels(chart.svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['15.6', '15.8', '16', '16.2', '16.4', '16.6', '2']),
    );
  });

  it('puts the names of grades above one another that lie close together', () => {
    const grades = [
      { name: '优秀等次', from: 19 },
      { name: '良好等次', from: 18.5 },
      { name: '较好等次', from: 18 },
      { name: '合格等次', from: 17.5 },
      { name: '不合格等次', from: 0 },
    ];
    const units = [unit('甲县', 10, 10), unit('乙县', 1, 0)];

    const chart = distributionChart(scoredModel({ chapters, units, grades }));

    const labels = svgLabels(chart?.svg ?? '');
    expect(labels.filter(({ text }) => text.includes('分起'))).toHaveLength(4);
    expect(touching(labels)).toEqual([]);
  });

  it('keeps its labels apart and within the picture, whatever is drawn', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        const chart = distributionChart(scoredModel(round));
        const labels = svgLabels(chart?.svg ?? '');
        expect(touching(labels)).toEqual([]);
        expect(beyond(labels, { width: 640, height: 360 })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says the same each time, without a variable of a page or a reference to anything', () => {
    const first = distributionChart(exampleModel);
    const second = distributionChart(exampleModel);

    expect(first).toEqual(second);
    expect(first?.svg).not.toMatch(/var\(|url\(|href=|<style|class=/);
  });

  it('has tones that differ in lightness, from the best grade to the worst', () => {
    const steps = printLook.tones.map((tone) => Math.round(lightness(tone)));

    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(
      Math.min(...steps.slice(1).map((step, index) => step - (steps[index] ?? 0))),
    ).toBeGreaterThan(10);
  });
});
