import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterRadar } from '../../../../pipeline/reports/charts/chapter-radar.ts';
import { printLook } from '../../../../pipeline/reports/charts/print-look.ts';
import { reportModel } from '../../../../pipeline/reports/model.ts';
import { someRound } from '../../../support/drawn-chart-rounds.ts';
import { lightness } from '../../../support/lightness.ts';
import { present } from '../../../support/present.ts';
import { exampleContext, exampleModel, exampleRows } from '../../../support/report-model.ts';
import { scoredModel } from '../../../support/scored-model.ts';
import { beyond, svgLabels, touching } from '../../../support/svg-labels.ts';

function chapters(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: `第${index + 1}章行政执法责任落实`,
    leaves: [`指标${index}`],
  }));
}

const three = [
  { name: '甲县', prefecture: '兰州市', province: '甘肃省', points: [10, 5, 8] },
  { name: '乙县', prefecture: '兰州市', province: '甘肃省', points: [8, 6, 8] },
  { name: '丙县', prefecture: '天水市', province: '甘肃省', points: [3, 7, 8] },
];

describe('chapterRadar', () => {
  it('sets the mean of all units against their median', () => {
    const chart = present(chapterRadar(scoredModel({ chapters: chapters(3), units: three })));

    expect(chart.summary).toBe(
      '各一级指标的平均得分率与得分率中位数：第1章行政执法责任落实 70.0%、80.0%，第2章行政执法责任落实 60.0%、60.0%，第3章行政执法责任落实 80.0%、80.0%。',
    );
    expect(svgLabels(chart.svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['平均得分率', '得分率中位数', '70.0% / 80.0%']),
    );
  });

  it('sets a unit against the median of its peers', () => {
    const chart = present(
      chapterRadar(scoredModel({ chapters: chapters(3), units: three }), '100001'),
    );

    expect(chart.summary).toBe(
      '各一级指标的本单位得分率与同类单位中位数：第1章行政执法责任落实 80.0%、80.0%，第2章行政执法责任落实 60.0%、60.0%，第3章行政执法责任落实 80.0%、80.0%。',
    );
  });

  it('sets a unit without peers against the median of all units', () => {
    const chart = present(chapterRadar(exampleModel, '620108'));

    expect(chart.summary).toContain('本单位得分率与全部单位中位数');
  });

  it('is none for a unit that is not ranked, and where nobody is', () => {
    const rows = {
      ...exampleRows,
      rankings: exampleRows.rankings.filter((row) => row.rank === null),
      chapterScores: [],
    };

    expect(chapterRadar(exampleModel, '620112')).toBeUndefined();
    expect(chapterRadar(reportModel(rows, exampleContext))).toBeUndefined();
  });

  it.each([
    [1, '0'],
    [2, '0'],
    [13, '0'],
    [3, '5'],
    [12, '5'],
  ])('draws %i chapters with %s rings: bars where a radar would tell nothing', (count, rings) => {
    const chart = present(chapterRadar(scoredModel({ chapters: chapters(count), units: three })));

    const labels = svgLabels(chart.svg).map(({ text }) => text);

    expect(String(labels.filter((text) => /^\d+%$/.test(text)).length)).toBe(rings);
    expect(labels.filter((text) => text.includes('章'))).toHaveLength(count);
  });

  it('of very many chapters draws the lowest, and says so', () => {
    const units = [
      { ...three[0], points: Array.from({ length: 20 }, (_, index) => 10 - index / 4) },
    ] as typeof three;
    const chart = present(chapterRadar(scoredModel({ chapters: chapters(20), units })));

    const labels = svgLabels(chart.svg).map(({ text }) => text);

    expect(labels.filter((text) => /^第\d+章/.test(text))).toHaveLength(18);
    expect(labels.filter((text) => /^第[12]章/.test(text))).toEqual([]);
    expect(chart.summary).toMatch(/。图中只列得分率最低的 18 个一级指标。$/);
  });

  it('keeps its labels apart and within the picture, whatever is drawn', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        const chart = present(chapterRadar(scoredModel(round)));
        const labels = svgLabels(chart.svg);
        expect(touching(labels)).toEqual([]);
        expect(beyond(labels, chart)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says the same each time, and differs in lightness, dashes and markers', () => {
    const first = present(chapterRadar(exampleModel));

    expect(chapterRadar(exampleModel)).toEqual(first);
    expect(first.svg).not.toMatch(/var\(|url\(|href=|<style|class=/);
    expect(first.svg).toContain('stroke-dasharray');
    expect(lightness(printLook.beside) - lightness(printLook.accent)).toBeGreaterThan(20);
    expect(lightness(printLook.pale) - lightness(printLook.accent)).toBeGreaterThan(40);
  });
});
