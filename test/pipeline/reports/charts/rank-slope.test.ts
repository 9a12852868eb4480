import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printLook } from '../../../../pipeline/reports/charts/print-look.ts';
import { rankSlope } from '../../../../pipeline/reports/charts/rank-slope.ts';
import { slopeStyle } from '../../../../pipeline/reports/charts/slope-style.ts';
import { someRound } from '../../../support/drawn-chart-rounds.ts';
import { comparedModel } from '../../../support/compared-model.ts';
import { lightness } from '../../../support/lightness.ts';
import { present } from '../../../support/present.ts';
import { ranksBefore } from '../../../support/ranks-before.ts';
import { exampleModel } from '../../../support/report-model.ts';
import { scoredModel } from '../../../support/scored-model.ts';
import { beyond, svgLabels, touching } from '../../../support/svg-labels.ts';

const chapters = [{ name: '依法行政', leaves: ['权责清单'] }];

function round(...points: number[]) {
  const units = points.map((one, index) => ({
    name: `县${index + 1}`,
    prefecture: '兰州市',
    province: '甘肃省',
    points: [one],
  }));
  return scoredModel({ chapters, units });
}

describe('rankSlope', () => {
  it('names each unit at both ends, with its ranks and the change', () => {
    const chart = present(rankSlope(comparedModel));

    expect(svgLabels(chart.svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '上期名次（2022年度 & 终评）',
        '本期名次（2023年度 & 终评）',
        '城关区 1',
        '2 城关区 ↓1',
        "=cmd|' /C calc'!… 3",
        "3 =cmd|' /C calc'!… 持平",
        '名次上升',
        '名次下降',
        '名次不变',
      ]),
    );
    expect(chart.summary).toBe(
      '两期都有名次的 8 个单位的名次变化。上升最多的是：<script>alert(1)</script>由第 6 名到第 3 名（↑3），□山丹□县由第 2 名到第 1 名（↑1），第一行 第二行由第 8 名到第 7 名（↑1）。下降最多的是：城关区由第 1 名到第 2 名（↓1），</script><img src=x onerror=alert(2)>由第 4 名到第 5 名（↓1），引号"单\'引&号`由第 5 名到第 6 名（↓1）。',
    );
  });

  it('is none in a first round, and where no unit was ranked in both', () => {
    expect(rankSlope(exampleModel)).toBeUndefined();
    expect(rankSlope(ranksBefore(round(5, 6), {}))).toBeUndefined();
  });

  it.each([
    [round(5), { '100000': 1 }, '两期都有名次的 1 个单位的名次变化。名次都没有变化。'],
    [
      round(5, 5, 5),
      { '100000': 1, '100001': 1, '100002': 3 },
      '两期都有名次的 3 个单位的名次变化。上升最多的是：县3由第 3 名到第 1 名（↑2）。',
    ],
  ])('tells of few units in sentences that fit', (model, before, told) => {
    const chart = present(rankSlope(ranksBefore(model, before)));

    expect(chart.summary).toBe(told);
    expect(touching(svgLabels(chart.svg))).toEqual([]);
  });

  it('of many units takes the first ones and those that moved most, and says so', () => {
    const many = round(...Array.from({ length: 100 }, (_, index) => 10 - index / 10));
    const swapped = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        String(100_000 + index),
        ((index + 30) % 100) + 1,
      ]),
    );

    const chart = present(rankSlope(ranksBefore(many, swapped)));

    expect(chart.summary).toMatch(
      /^两期都有名次的 100 个单位中，本期名次居前和升降最多的 \d+ 个单位的名次变化。/,
    );
    expect(svgLabels(chart.svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['1 县1 ↑30', '71 县71 ↓70']),
    );
  });

  it('cuts a name that would push a fall or rise of thousands of places out of the picture', () => {
    const named = scoredModel({
      chapters,
      units: [{ name: '县县县县县县县 县县37', prefecture: '县0', province: '省0', points: [5] }],
    });
    const far = ranksBefore(
      { ...named, rankings: named.rankings.map((row) => ({ ...row, rank: 12 })) },
      { '100000': 2375 },
    );

    const chart = present(rankSlope(far));

    const labels = svgLabels(chart.svg);
    expect(labels.map(({ text }) => text)).toContain('12 县县县县县县县 县县… ↑2363');
    expect(beyond(labels, chart)).toEqual([]);
  });

  it('keeps its labels apart and within the picture, whatever is drawn', () => {
    fc.assert(
      fc.property(
        someRound,
        fc.infiniteStream(fc.integer({ min: 1, max: 3_000 })),
        (drawn, ranks) => {
          const model = scoredModel(drawn);
          const before = Object.fromEntries(
            model.rankings.map((row) => [row.unit_code, Number(ranks.next().value)]),
          );
          const chart = present(rankSlope(ranksBefore(model, before)));
          const labels = svgLabels(chart.svg);
          expect(touching(labels)).toEqual([]);
          expect(beyond(labels, chart)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says the same each time, and tells rising from falling without colour', () => {
    const up = slopeStyle(printLook, 'up');
    const down = slopeStyle(printLook, 'down');
    const first = present(rankSlope(comparedModel));

    expect(rankSlope(comparedModel)).toEqual(first);
    expect(first.svg).not.toMatch(/var\(|url\(|href=|<style|class=/);
    expect([up.dash, up.hollow]).toEqual([[], false]);
    expect([down.dash, down.hollow]).toEqual([[6, 3], true]);
    expect(lightness(down.colour) - lightness(up.colour)).toBeGreaterThan(20);
  });
});
