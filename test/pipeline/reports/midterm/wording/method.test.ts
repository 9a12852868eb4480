import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { DataNotes } from '../../../../../pipeline/reports/midterm/figures/data-notes.ts';
import type { OmissionFigures } from '../../../../../pipeline/reports/midterm/figures/omissions.ts';
import { annexWords } from '../../../../../pipeline/reports/wording/midterm/annexes.zh-CN.ts';
import { methodWords } from '../../../../../pipeline/reports/wording/midterm/method.zh-CN.ts';
import { rankedUnit } from '../../../../support/ranked-unit.ts';
import { exampleContext } from '../../../../support/report-model.ts';

const { scheme } = exampleContext;
const vetoes = scheme.vetoes.map((veto) => ({ veto, units: ['甲县', '乙县'] }));

describe('vetoes', () => {
  it('are listed with what they do', () => {
    expect(methodWords.vetoes({ ...scheme, vetoes: [] }, [], 9)).toBe('方案未设一票否决事项。');
    expect(methodWords.vetoes(scheme, [], 9)).toBe('纳入排名的单位均不适用一票否决。');
    expect(methodWords.vetoes(scheme, [], 1)).toBe('该单位不适用一票否决。');
    expect(methodWords.vetoes(scheme, vetoes, 9)).toBe(
      '适用“瞒报重大事项”（得分不超过60分）的是甲县、乙县2个单位；适用“主要负责人被问责”（等次不高于“合格”）的是甲县、乙县2个单位。',
    );
  });
});

describe('omissions', () => {
  const moved: OmissionFigures['moved'] = [
    {
      unit: rankedUnit('甲县', 3, 80),
      omitted: decimal(5),
      scoreWithout: decimal(76),
      rankWithout: 4,
    },
  ];

  it.each<[string, Partial<OmissionFigures>, string]>([
    ['none', { units: 0 }, '纳入排名的单位均没有合理缺项，名次不受缺项折算影响。'],
    ['none of one unit', { ranked: 1, units: 0 }, '该单位没有合理缺项。'],
    [
      'of one unit',
      { ranked: 1, units: 1 },
      '该单位有合理缺项，缺项分值和缺项计零时的得分见附件1。',
    ],
    [
      'that change no rank',
      { units: 2 },
      '2个单位有合理缺项。缺项如不折算、按零分计，各单位名次不变。',
    ],
    [
      'of all, that change a rank',
      { units: 9, moved },
      '纳入排名的9个单位均有合理缺项。缺项如不折算、按零分计，名次与本报告名次不同的有甲县。',
    ],
  ])('%s', (_, more, sentence) => {
    const figures = { ranked: 9, maximum: decimal('0.2'), units: 2, moved: [], ...more };
    expect(methodWords.omissions(figures)).toBe(sentence);
  });
});

describe('data', () => {
  it.each<[DataNotes, number, string]>([
    [
      { signed: true, missingMeasures: 0, unscored: 0 },
      9,
      '纳入排名的单位，适用的基本指标均有得分记录。',
    ],
    [{ signed: true, missingMeasures: 0, unscored: 0 }, 1, '该单位适用的基本指标均有得分记录。'],
    [
      { signed: true, missingMeasures: 3, unscored: 0 },
      9,
      '由考评办统一采集的数据尚缺3项次，暂按零分计。',
    ],
    [
      { signed: true, missingMeasures: 3, unscored: 2 },
      9,
      '由考评办统一采集的数据尚缺3项次；基本指标没有填报得分的有2项次，均暂按零分计。',
    ],
  ])('case %#', (notes, ranked, sentence) => {
    expect(methodWords.missing(notes, ranked)).toBe(sentence);
  });

  it.each<[number, number, number, string]>([
    [2, 0, 0, '校验发现的问题共2处，均为须更正。'],
    [0, 0, 1, '校验发现的问题共1处，均为供参考。'],
    [1, 2, 0, '校验发现的问题共3处，其中须更正的1处，请核对的2处。'],
  ])('findings: %d, %d, %d', (errors, warnings, infos, sentence) => {
    expect(annexWords.counts(errors, warnings, infos)).toBe(sentence);
  });
});

describe('the steps', () => {
  it('name the parameters of the scheme', () => {
    const bare = {
      ...scheme,
      vetoes: [],
      decimals: 0,
      leaves: scheme.leaves.filter(({ type }) => type === 'base'),
    };

    expect(methodWords.steps(scheme).slice(1, 4)).toEqual([
      '第二步，缺项折算。合理缺项从得分和可得分值两边剔除，基础得分＝得分合计÷可得分值合计×100；缺项分值超过30%的，予以退回。',
      '第三步，加分。加分项得分合计不超过3分。',
      '第四步，扣分。减去扣分项所扣分值。',
    ]);
    expect(methodWords.steps(bare).slice(2, 7)).toEqual([
      '第三步，加分。方案未设加分项，本步不改变得分。',
      '第四步，扣分。方案未设扣分项，本步不改变得分。',
      '第五步，一票否决。方案未设一票否决事项，本步不改变得分。',
      '第六步，限定范围。得分限定在0分至103分之间。',
      '第七步，修约。四舍五入到整数。',
    ]);
  });
});
