import { describe, expect, it } from 'vitest';
import { criterionOf, goalOf } from '#core/scheme/criterion.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

/** The first leaf of a scheme of one leaf of 2 points, or of a bonus or deduction beside it. */
function leafWith(rule: object, others: { type?: string; criterion?: string } = {}): Leaf {
  const judged = { code: '2', name: '其余', points: 2, rule: { kind: 'judgement' } };
  const { leaves } = schemeOf({
    ...exampleDocument,
    total: others.type ? 2 : 4,
    grades: [{ name: '合格', from: 0 }],
    indicators: [{ code: '1', name: '指标', points: 2, rule, ...others }, judged],
  });
  return leaves[0]!;
}

const target = { kind: 'target', operator: '>=', value: 60, unit: '学时', otherwise: 'none' };
const range = { kind: 'range', min: 20, max: 30, unit: '天', otherwise: 'none' };
const misdeeds = {
  kind: 'checklist',
  items: [
    { name: '被通报', points: 0.5 },
    { name: '被约谈', points: 1.5 },
  ],
};
const occurrences = { kind: 'occurrences', each: 0.5, unit: '件' };

describe('the goal and the criterion of a leaf, in words', () => {
  it.each([
    {
      what: 'target at least, else none',
      leaf: leafWith(target),
      goal: ['不低于60学时', 'at least 60学时'],
      criterion: [
        '不低于60学时的得2分；未达标的不得分。',
        '2 points for at least 60学时; otherwise none.',
      ],
    },
    {
      what: 'target at most, else in proportion',
      leaf: leafWith({
        ...target,
        operator: '<=',
        value: '2.5',
        unit: '%',
        otherwise: 'proportional',
      }),
      goal: ['不高于2.5%', 'at most 2.5%'],
      criterion: [
        '不高于2.5%的得2分；未达标的按比例得分。',
        '2 points for at most 2.5%; otherwise in proportion.',
      ],
    },
    {
      what: 'target, else by steps',
      leaf: leafWith({ ...target, otherwise: { every: 10, deduct: 0.5 } }),
      goal: ['不低于60学时', 'at least 60学时'],
      criterion: [
        '不低于60学时的得2分；每相差10学时扣0.5分，不足10学时的按10学时计，扣完为止。',
        '2 points for at least 60学时; each begun 10学时 short costs 0.5 points, down to zero.',
      ],
    },
    {
      what: 'target without a unit',
      leaf: leafWith({ kind: 'target', operator: '>=', value: 2, otherwise: 'none' }),
      goal: ['不低于2', 'at least 2'],
      criterion: ['不低于2的得2分；未达标的不得分。', '2 points for at least 2; otherwise none.'],
    },
    {
      what: 'range, else none',
      leaf: leafWith(range),
      goal: ['20至30天', '20 to 30天'],
      criterion: [
        '在20至30天之内的得2分；未达标的不得分。',
        '2 points within 20 to 30天; otherwise none.',
      ],
    },
    {
      what: 'range, else by steps',
      leaf: leafWith({ ...range, otherwise: { every: 5, deduct: 0.5 } }),
      goal: ['20至30天', '20 to 30天'],
      criterion: [
        '在20至30天之内的得2分；每相差5天扣0.5分，不足5天的按5天计，扣完为止。',
        '2 points within 20 to 30天; each begun 5天 short costs 0.5 points, down to zero.',
      ],
    },
    {
      what: 'deadline on a day',
      leaf: leafWith({ kind: 'deadline', by: '2023-04-01', deductPerDay: 0.1 }),
      goal: ['2023年4月1日前', 'by 2023-04-01'],
      criterion: [
        '2023年4月1日前（含当日）完成的得2分；每逾期1日扣0.1分，扣完为止；未完成的不得分。',
        '2 points if done by 2023-04-01; each day late costs 0.1, down to zero; none if not done.',
      ],
    },
    {
      what: 'deadline every year',
      leaf: leafWith({ kind: 'deadline', by: '04-01', deductPerDay: 0.1 }),
      goal: ['每年4月1日前', 'by 04-01 of each year'],
      criterion: [
        '每年4月1日前（含当日）完成的得2分；每逾期1日扣0.1分，扣完为止；未完成的不得分。',
        '2 points if done by 04-01 of each year; each day late costs 0.1, down to zero; none if not done.',
      ],
    },
    {
      what: 'occurrences of a base leaf',
      leaf: leafWith(occurrences),
      goal: ['按件计', 'a count (件)'],
      criterion: ['每发生1件扣0.5分，最多扣2分。', 'Each occurrence (件) costs 0.5, at most 2.'],
    },
    {
      what: 'occurrences without a unit, with a cap',
      leaf: leafWith({ kind: 'occurrences', each: 0.5, cap: 1 }),
      goal: ['按次计', 'a count'],
      criterion: ['每发生1次扣0.5分，最多扣1分。', 'Each occurrence costs 0.5, at most 1.'],
    },
    {
      what: 'occurrences of a bonus',
      leaf: leafWith(occurrences, { type: 'bonus' }),
      goal: ['按件计', 'a count (件)'],
      criterion: ['每有1件加0.5分，最多加2分。', 'Each (件) adds 0.5, at most 2.'],
    },
    {
      what: 'occurrences of a deduction',
      leaf: leafWith(occurrences, { type: 'deduction' }),
      goal: ['按件计', 'a count (件)'],
      criterion: ['每发生1件扣减0.5分，最多扣减2分。', 'Each (件) takes 0.5, at most 2.'],
    },
    {
      what: 'checklist',
      leaf: leafWith({
        kind: 'checklist',
        items: [
          { name: '公示', points: 0.5 },
          { name: '记录', points: '1.50' },
        ],
      }),
      goal: ['全部2项', 'all 2 items'],
      criterion: [
        '1.公示（0.5分）；2.记录（1.5分）。完成的各项得分相加。',
        '1. 公示 (0.5); 2. 记录 (1.5). The points of the items that are done add up.',
      ],
    },
    {
      what: 'level',
      leaf: leafWith({
        kind: 'level',
        levels: [
          { name: '好', share: '100%' },
          { name: '一般', share: '60%' },
          { name: '差', share: 0 },
        ],
      }),
      goal: ['好', '好'],
      criterion: ['好得2分，一般得1.2分，差得0分。', '好: 2, 一般: 1.2, 差: 0.'],
    },
    {
      what: 'range of one value',
      leaf: leafWith({ ...range, max: 20 }),
      goal: ['20天', '20天'],
      criterion: ['为20天的得2分；未达标的不得分。', '2 points for 20天; otherwise none.'],
    },
    {
      what: 'checklist of a deduction',
      leaf: leafWith(misdeeds, { type: 'deduction' }),
      goal: ['无所列情形', 'none of those listed'],
      criterion: [
        '1.被通报（0.5分）；2.被约谈（1.5分）。存在的各项扣分相加。',
        '1. 被通报 (0.5); 2. 被约谈 (1.5). What occurred is taken, added up.',
      ],
    },
    {
      what: 'checklist of a bonus',
      leaf: leafWith(misdeeds, { type: 'bonus' }),
      goal: ['全部2项', 'all 2 items'],
      criterion: [
        '1.被通报（0.5分）；2.被约谈（1.5分）。符合的各项加分相加。',
        '1. 被通报 (0.5); 2. 被约谈 (1.5). What applies adds up.',
      ],
    },
    {
      what: 'level of a deduction',
      leaf: leafWith(
        {
          kind: 'level',
          levels: [
            { name: '有并造成后果', share: '100%' },
            { name: '没有', share: 0 },
          ],
        },
        { type: 'deduction' },
      ),
      goal: ['没有', '没有'],
      criterion: ['有并造成后果扣减2分，没有扣减0分。', '有并造成后果: takes 2, 没有: takes 0.'],
    },
    {
      what: 'judgement',
      leaf: leafWith({ kind: 'judgement', guidance: '看台账是否完整。' }),
      goal: ['0至2分', '0 to 2 points'],
      criterion: [
        '由评估员在0至2分之间评定，不满分的须说明理由。看台账是否完整。',
        'Judged between 0 and 2; a reason is due when it is not full. 看台账是否完整。',
      ],
    },
  ])('$what', ({ leaf, goal, criterion }) => {
    expect([goalOf(leaf), goalOf(leaf, 'en')]).toEqual(goal);
    expect([criterionOf(leaf), criterionOf(leaf, 'en')]).toEqual(criterion);
  });

  it('put the words of the scheme before those made from the rule', () => {
    const leaf = leafWith(target, { criterion: '人均学时按全年计。' });
    expect(criterionOf(leaf)).toBe('人均学时按全年计。\n不低于60学时的得2分；未达标的不得分。');
  });
});
