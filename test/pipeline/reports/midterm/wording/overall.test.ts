import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type {
  GradeFigure,
  OverallFigures,
} from '../../../../../pipeline/reports/midterm/figures/overall.ts';
import type { RankedUnit } from '../../../../../pipeline/reports/midterm/figures/ranked-units.ts';
import { overallWords } from '../../../../../pipeline/reports/wording/midterm/overall.zh-CN.ts';
import { rankedUnit } from '../../../../support/ranked-unit.ts';

const [first, second, third] = [
  rankedUnit('甲县', 1, 90),
  rankedUnit('乙县', 2, 80),
  rankedUnit('丙县', 3, '60.01'),
];

function figures(
  ranked: readonly RankedUnit[],
  more: Partial<OverallFigures> = {},
): OverallFigures {
  return {
    ranked,
    total: decimal(100),
    decimals: 2,
    grades: [],
    gradeVetoed: 0,
    spread: undefined,
    ...more,
  };
}

function spread(
  mean: string,
  median: string,
  first: readonly RankedUnit[],
  last: readonly RankedUnit[],
  above: number,
): Pick<OverallFigures, 'spread'> {
  const [highest = decimal(0)] = first.map(({ score }) => score);
  const [lowest = decimal(0)] = last.map(({ score }) => score);
  const [meanScore, medianScore] = [decimal(mean), decimal(median)];
  return { spread: { mean: meanScore, median: medianScore, highest, lowest, first, last, above } };
}

const tied = [
  rankedUnit('甲县', 1, 90, { tied: true }),
  rankedUnit('乙县', 1, 90, { tied: true }),
  rankedUnit('丙县', 3, 60),
];

function grade(name: string, units: number, from: number, below?: number): GradeFigure {
  return {
    name,
    units,
    from: decimal(from),
    below: below === undefined ? undefined : decimal(below),
  };
}

describe('scores', () => {
  it.each<[string, OverallFigures, string]>([
    ['nobody', figures([]), '没有单位纳入排名，本报告不列得分、名次和各项分析。'],
    [
      'one',
      figures([first], spread('90', '90', [first], [first], 0)),
      '纳入排名的1个单位为甲县，得分90.00分（总分100分），等次为“良好”。',
    ],
    [
      'two',
      figures([first, second], spread('85', '85', [first], [second], 1)),
      '纳入排名的2个单位平均得分85.00分（总分100分），得分中位数85.00分；最高90.00分（甲县），最低80.00分（乙县），相差10.00分；得分高于平均得分的1个，占50.0%。',
    ],
    [
      'three',
      figures([first, second, third], spread('76.67', '80', [first], [third], 2)),
      '纳入排名的3个单位平均得分76.67分（总分100分），得分中位数80.00分；最高90.00分（甲县），最低60.01分（丙县），相差29.99分；得分高于平均得分的2个，占66.7%。',
    ],
    [
      'all equal',
      figures(tied.slice(0, 2), spread('90', '90', tied.slice(0, 2), tied.slice(0, 2), 0)),
      '纳入排名的2个单位得分均为90.00分（总分100分），名次并列。',
    ],
    [
      'two who share the first place',
      figures(tied, spread('80', '90', tied.slice(0, 2), tied.slice(2), 2)),
      '纳入排名的3个单位平均得分80.00分（总分100分），得分中位数90.00分；最高90.00分（甲县、乙县2个单位），最低60.00分（丙县），相差30.00分；得分高于平均得分的2个，占66.7%。',
    ],
    [
      'a mean that would round to the highest',
      figures([first, second], spread('89.998', '89.998', [first], [second], 1)),
      '纳入排名的2个单位平均得分89.998分（总分100分），得分中位数89.998分；最高90.00分（甲县），最低80.00分（乙县），相差10.00分；得分高于平均得分的1个，占50.0%。',
    ],
  ])('of %s', (_, figure, sentence) => {
    expect(overallWords.scores(figure)).toBe(sentence);
  });
});

describe('grades', () => {
  it.each<[string, OverallFigures, string | undefined]>([
    ['one unit', figures([first], { grades: [grade('良好', 1, 0)] }), undefined],
    [
      'all in one',
      figures([first, second], { grades: [grade('优秀', 0, 90), grade('良好', 2, 0, 90)] }),
      '按等次划分，2个单位均为“良好”。',
    ],
    [
      'some in each',
      figures(tied, { grades: [grade('优秀', 2, 90), grade('良好', 1, 0, 90)] }),
      '按等次划分，“优秀”2个，占66.7%；“良好”1个，占33.3%。',
    ],
    [
      'grades without units',
      figures(tied, {
        grades: [
          grade('优秀', 2, 90),
          grade('良好', 0, 80, 90),
          grade('合格', 1, 60, 80),
          grade('不合格', 0, 0, 60),
        ],
      }),
      '按等次划分，“优秀”2个，占66.7%；“合格”1个，占33.3%；没有单位为“良好”“不合格”。',
    ],
  ])('of %s', (_, figure, sentence) => {
    expect(overallWords.grades(figure)).toBe(sentence);
  });

  it.each<[number, number | undefined, string]>([
    [90, undefined, '90分及以上'],
    [80, 90, '80分及以上、不足90分'],
    [0, 60, '不足60分'],
    [0, undefined, '各得分段'],
  ])('from %d to under %s is %s', (from, below, text) => {
    expect(overallWords.range(grade('', 0, from, below))).toBe(text);
  });

  it('tell that a veto holds some down', () => {
    expect(overallWords.vetoed(figures(tied))).toBeUndefined();
    expect(overallWords.vetoed(figures(tied, { gradeVetoed: 2 }))).toBe(
      '有2个单位适用限制等次的一票否决，按限制后的等次统计。',
    );
  });

  it('tell where printed parts do not add up to 100', () => {
    const three = [grade('优秀', 1, 90), grade('良好', 1, 80), grade('合格', 1, 0)];
    expect(overallWords.partsNote(figures(tied, { grades: three }))).toBe(
      '占比经四舍五入，合计可能不等于100%。',
    );
    expect(
      overallWords.partsNote(figures(tied, { grades: [grade('优秀', 3, 0)] })),
    ).toBeUndefined();
  });
});

describe('ties', () => {
  it.each<[string, readonly RankedUnit[], string | undefined]>([
    ['none', [first, second], undefined],
    ['one of two', tied, '名次并列的有1组、2个单位，其后名次顺延。'],
    ['all, which the scores say already', tied.slice(0, 2), undefined],
  ])('%s', (_, ranked, sentence) => {
    expect(overallWords.ties(figures(ranked))).toBe(sentence);
  });
});
