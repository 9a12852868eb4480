import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type {
  Mover,
  ProgressFigures,
  ThemeChange,
} from '../../../../../pipeline/reports/midterm/figures/progress.ts';
import { progressWords } from '../../../../../pipeline/reports/wording/midterm/progress.zh-CN.ts';
import { comparison } from '../../../../../pipeline/reports/comparison.ts';
import { comparedModel, comparedRows } from '../../../../support/compared-model.ts';
import { rankedUnit } from '../../../../support/ranked-unit.ts';

const scope = comparison(comparedModel);
if (scope === undefined) throw new Error('the compared model is compared with nothing');

const plain: ProgressFigures = {
  scope,
  ranked: 9,
  both: 8,
  ranks: { up: 0, down: 0, same: 0 },
  compared: undefined,
  risers: [],
  fallers: [],
  themes: [],
  leaves: 5,
  points: decimal(90),
  leftOut: { current: [], previous: [] },
};

function mover(name: string, previousRank: number, rank: number): Mover {
  const change = decimal(1);
  return { unit: rankedUnit(name, rank, 80), previousRank, places: previousRank - rank, change };
}

function theme(name: string, change: string): ThemeChange {
  const rate = decimal('0.8');
  return { name, units: 8, previous: rate, now: rate, change: decimal(change) };
}

describe('the units of both rounds', () => {
  it.each<[number, number, string]>([
    [0, 0, '本期没有单位纳入排名，不能与上期比较。'],
    [1, 1, '本期纳入排名的1个单位，上期也有名次。'],
    [1, 0, '本期纳入排名的1个单位，上期没有名次，不能比较。'],
    [9, 0, '本期纳入排名的9个单位，上期均没有名次，不能比较。'],
    [9, 9, '本期纳入排名的9个单位，上期均有名次。'],
    [9, 8, '本期纳入排名的9个单位中，上期也有名次、可以比较的8个；上期没有名次、不作比较的1个。'],
  ])('%d ranked, %d of them then too', (ranked, both, sentence) => {
    expect(progressWords.both({ ...plain, ranked, both })).toBe(sentence);
  });
});

describe('the change of the score rate', () => {
  it.each<[number, string, string, string]>([
    [8, '0.834', '0.834', '按可比指标计算，8个单位合计得分率为83.4%，与上期持平。'],
    [
      8,
      '0.834',
      '0.835',
      '按可比指标计算，8个单位合计得分率较上期略有提高，上期为83.4%，本期为83.5%，提高0.1个百分点。',
    ],
    [
      8,
      '0.834',
      '0.83401',
      '按可比指标计算，8个单位合计得分率较上期略有提高，上期为83.400%，本期为83.401%，提高0.001个百分点。',
    ],
    [
      1,
      '0.9',
      '0.84',
      '按可比指标计算，该单位得分率较上期明显下降，上期为90.0%，本期为84.0%，下降6个百分点。',
    ],
    [
      8,
      '0.5',
      '1',
      '按可比指标计算，8个单位合计得分率较上期大幅提高，上期为50.0%，本期为100.0%，提高50个百分点。',
    ],
  ])('of %d units from %s to %s', (units, previous, now, sentence) => {
    const compared = {
      units,
      previous: decimal(previous),
      now: decimal(now),
      scores: { up: 0, down: 0, same: 0 },
    };
    expect(progressWords.rates({ ...plain, compared })).toBe(sentence);
  });

  it('is not told where no task is in both rounds', () => {
    expect(progressWords.rates(plain)).toBeUndefined();
    expect(progressWords.directions(plain)).toBeUndefined();
  });
});

describe('how many went which way', () => {
  it.each<[number, number, number, string | undefined]>([
    [0, 0, 0, undefined],
    [0, 0, 1, '该单位名次不变。'],
    [5, 0, 0, '可以比较的5个单位名次全部上升。'],
    [0, 0, 5, '可以比较的5个单位名次全部不变。'],
    [4, 1, 0, '可以比较的5个单位中，大多数单位名次上升（4个，占80.0%）；下降的1个。'],
    [3, 1, 1, '可以比较的5个单位中，多数单位名次上升（3个，占60.0%）；下降的1个；不变的1个。'],
    [2, 2, 0, '可以比较的4个单位中，半数单位名次上升（2个，占50.0%）；下降的2个。'],
    [1, 2, 2, '可以比较的5个单位中，部分单位名次下降（2个，占40.0%）；不变的2个；上升的1个。'],
  ])('%d up, %d down, %d neither', (up, down, same, sentence) => {
    const both = up + down + same;
    expect(progressWords.ranks({ ...plain, both, ranks: { up, down, same } })).toBe(sentence);
  });
});

describe('who moved most', () => {
  it.each<[string, readonly Mover[], readonly Mover[], number, string | undefined]>([
    ['nobody', [], [], 8, undefined],
    ['the only one', [], [mover('甲县', 3, 5)], 1, '该单位名次由第3名降至第5名。'],
    [
      'one of each',
      [mover('甲县', 30, 18), mover('乙县', 9, 8)],
      [mover('丙县', 2, 7)],
      8,
      '上升位次最多的是甲县，由第30名到第18名，上升12位；下降位次最多的是丙县，由第2名到第7名，下降5位。',
    ],
    [
      'two alike',
      [mover('甲县', 9, 7), mover('乙县', 5, 3)],
      [],
      8,
      '上升位次最多的是甲县、乙县2个单位，均上升2位。',
    ],
  ])('%s', (_, risers, fallers, both, sentence) => {
    expect(progressWords.movers({ ...plain, risers, fallers, both })).toBe(sentence);
  });
});

describe('the change of themes', () => {
  it.each<[readonly ThemeChange[], string | undefined]>([
    [[], undefined],
    [[theme('行政执法', '0')], '“行政执法”领域得分率与上期持平。'],
    [[theme('行政执法', '0.04')], '“行政执法”领域得分率较上期略有提高，提高0.04个百分点。'],
    [[theme('行政执法', '0'), theme('行政决策', '0')], '2个领域的平均得分率均与上期持平。'],
    [
      [theme('行政执法', '2.31'), theme('行政决策', '1')],
      '2个领域的平均得分率全部较上期提高；提高最多的是“行政执法”，提高2.3个百分点。',
    ],
    [
      [theme('行政执法', '2.31'), theme('行政决策', '-1'), theme('数字政府', '0')],
      '3个领域中，平均得分率较上期提高的1个、下降的1个、持平的1个；提高最多的是“行政执法”，提高2.3个百分点；下降最多的是“行政决策”，下降1.0个百分点。',
    ],
    [
      [theme('行政执法', '-2'), theme('行政决策', '-2')],
      '2个领域的平均得分率全部较上期下降；下降最多的是“行政执法”“行政决策”，均下降2.0个百分点。',
    ],
  ])('case %#', (themes, sentence) => {
    expect(progressWords.themes({ ...plain, themes })).toBe(sentence);
  });

  it.each<[string, string]>([
    ['0', '持平'],
    ['0.004', '+0.004'],
    ['-2.31', '-2.3'],
  ])('stands in a cell: %s', (change, cell) => {
    expect(progressWords.themeCell(theme('', change))).toBe(cell);
  });
});

describe('what is left out', () => {
  it.each<[Partial<ProgressFigures>, string | undefined]>([
    [{}, '本期5项指标（90分）全部纳入比较。'],
    [
      { leftOut: { current: comparedRows.uncomparedLeaves.slice(0, 1), previous: [] } },
      '本期5项指标（90分）纳入逐项比较。没有纳入的：本期新增的1项，即“文件备案”。',
    ],
    [
      { leaves: 0, leftOut: { current: comparedRows.uncomparedLeaves.slice(0, 3), previous: [] } },
      '本期没有指标纳入逐项比较。没有纳入的：本期新增的1项，即“文件备案”；属加分项、扣分项或类型有变的2项，即“创新加分”“被纠正案件”。',
    ],
    [{ scope: { ...scope, previous: { ...scope.previous, by_leaf: false } } }, undefined],
  ])('case %#', (more, sentence) => {
    expect(progressWords.leftOut({ ...plain, ...more })).toBe(sentence);
  });
});
