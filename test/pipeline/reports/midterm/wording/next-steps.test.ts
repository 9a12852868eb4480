import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { FollowUpFigure } from '../../../../../pipeline/reports/midterm/figures/follow-ups.ts';
import { nextStepWords } from '../../../../../pipeline/reports/wording/midterm/next-steps.zh-CN.ts';
import { rankedUnit } from '../../../../support/ranked-unit.ts';

const low = [rankedUnit('甲县', 8, '58.2'), rankedUnit('乙县', 9, '49.99')];

function marked(
  measure: FollowUpFigure['measure'],
  units: FollowUpFigure['units'],
): FollowUpFigure {
  return { measure, below: decimal(60), units };
}

describe('tasks', () => {
  it.each<[number, string]>([
    [0, '没有认定共性短板，不列统一的整改任务；各单位的失分指标以其整改台账为准。'],
    [
      3,
      '针对上述短板指标，列出整改任务3项，请牵头单位会同责任单位督促整改对象逐项整改，并记入整改台账；完成时限由考评办确定。',
    ],
  ])('%d of them', (tasks, sentence) => {
    expect(nextStepWords.tasks(tasks)).toBe(sentence);
  });

  it('of one unit are its own', () => {
    expect(nextStepWords.tasksOfOne(0)).toBe('没有认定主要短板，不列整改任务。');
    expect(nextStepWords.tasksOfOne(2)).toBe(
      '针对上述短板指标，列出整改任务2项，请该单位逐项整改，并记入整改台账；完成时限由考评办确定。',
    );
  });

  it('concern all units or those that fell short', () => {
    expect(nextStepWords.concerned(9, 9)).toBe('全部9个适用单位');
    expect(nextStepWords.concerned(8, 9)).toBe('未得满分的8个单位');
  });
});

describe('whom the thresholds mark', () => {
  it.each<[string, FollowUpFigure, string]>([
    ['nobody', marked('talk', []), '方案设定的约谈界限为得分低于60分，本次没有单位低于该界限。'],
    [
      'two',
      marked('circular', low),
      '方案设定的通报界限为得分低于60分，本次低于该界限的有2个单位：甲县（58.20分）、乙县（49.99分）。',
    ],
  ])('%s', (_, figure, sentence) => {
    expect(nextStepWords.marked(figure, 2)).toBe(sentence);
  });

  it('is for the office to decide', () => {
    expect(nextStepWords.decision([])).toBeUndefined();
    expect(nextStepWords.decision([marked('talk', []), marked('circular', [])])).toBeUndefined();
    expect(nextStepWords.decision([marked('talk', low), marked('circular', [])])).toBe(
      '以上名单按方案设定的得分界限列出，是否约谈由考评办研究决定。',
    );
    const many = Array.from({ length: 11 }, (_, index) => rankedUnit(`第${index}县`, index, 50));
    expect(nextStepWords.decision([marked('talk', low), marked('circular', many)])).toBe(
      '以上名单按方案设定的得分界限列出，是否约谈、通报由考评办研究决定；全部名单见附件1。',
    );
  });
});
