import { describe, expect, it } from 'vitest';
import { milestonesOf } from '#core/scheme/milestones.ts';
import type {
  MilestoneFigures,
  MilestoneLine,
} from '../../../../../pipeline/reports/midterm/figures/milestones.ts';
import { milestoneWords } from '../../../../../pipeline/reports/wording/midterm/milestones.zh-CN.ts';
import { exampleContext } from '../../../../support/report-model.ts';

const none = { done: 0, onCourse: 0, behind: 0, notBegun: 0 };
const [first, second] = milestonesOf(exampleContext.scheme).map((milestone): MilestoneLine => ({
  ...milestone,
  units: 9,
  counts: { ...none, done: 4, behind: 3, notBegun: 2 },
}));
if (first === undefined || second === undefined) throw new Error('the example has no milestones');

const plain: MilestoneFigures = {
  evaluationDate: '2023-06-30',
  milestones: 2,
  ranked: 9,
  units: 9,
  cases: 18,
  counts: { ...none, done: 18 },
  late: [],
  latest: [],
};

function late(name: string, count: number): MilestoneFigures['latest'][number] {
  return { name, late: count };
}

describe('how the plan stands', () => {
  it.each<[string, Partial<MilestoneFigures>, string]>([
    [
      'all done',
      {},
      '方案为2项基本指标规定了完成期限。截至2023年6月30日，9个单位共18项次均为“已完成”。',
    ],
    [
      'some',
      { counts: { done: 9, onCourse: 0, behind: 6, notBegun: 3 } },
      '方案为2项基本指标规定了完成期限。截至2023年6月30日，9个单位共18项次中，已完成9项次，占50.0%；滞后6项次，占33.3%；未启动3项次，占16.7%。',
    ],
    [
      'of one unit',
      { ranked: 1, units: 1, cases: 2, counts: { ...none, done: 1, behind: 1 } },
      '方案为2项基本指标规定了完成期限。截至2023年6月30日，该单位应完成的2项中，已完成1项，占50.0%；滞后1项，占50.0%。',
    ],
    [
      'one of one unit',
      { ranked: 1, units: 1, milestones: 1, cases: 1, counts: { ...none, notBegun: 1 } },
      '方案为1项基本指标规定了完成期限。截至2023年6月30日，该单位应完成的1项为“未启动”。',
    ],
  ])('%s', (_, more, sentence) => {
    expect(milestoneWords.counts({ ...plain, ...more })).toBe(sentence);
  });

  it.each<[string, Partial<MilestoneFigures>, string | undefined]>([
    ['nothing late', {}, undefined],
    [
      'one',
      { late: [first] },
      '滞后和未启动的单位占比最高的是“政务服务一网通办”，9个适用单位中有5个，占55.6%。',
    ],
    [
      'two alike',
      { late: [first, second] },
      '滞后和未启动的单位占比最高的是“政务服务一网通办”“文件备案”，均占适用单位的55.6%。',
    ],
    ['of one unit', { ranked: 1, late: [first] }, '滞后和未启动的是“政务服务一网通办”。'],
  ])('what is late: %s', (_, more, sentence) => {
    expect(milestoneWords.late({ ...plain, ...more })).toBe(sentence);
  });

  const twelve = Array.from({ length: 12 }, (_, index) => late(`第${index}县`, 2));

  it.each<[string, Partial<MilestoneFigures>, string | undefined]>([
    ['nobody', {}, undefined],
    ['the only unit', { ranked: 1, latest: [late('甲县', 1)] }, undefined],
    [
      'two',
      { latest: [late('甲县', 2), late('乙县', 1)] },
      '滞后和未启动任务较多的单位有：甲县（2项）、乙县（1项）。',
    ],
    ['many alike', { latest: twelve }, '滞后和未启动任务最多的有12个单位，各2项。'],
  ])('who is late: %s', (_, more, sentence) => {
    expect(milestoneWords.latest({ ...plain, ...more })).toBe(sentence);
  });
});
