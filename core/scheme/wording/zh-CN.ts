import type { RuleWording } from './wording.ts';

/** `04-01` as 4月1日. */
function monthAndDay(text: string): string {
  return `${Number(text.slice(0, 2))}月${Number(text.slice(3))}日`;
}

export const zhCN: RuleWording = {
  target: (operator, value, unit) => `${operator === '>=' ? '不低于' : '不高于'}${value}${unit}`,
  range: (min, max, unit) => `${min}至${max}${unit}`,
  exactly: (value, unit) => `${value}${unit}`,
  day: (day) => `${Number(day.slice(0, 4))}年${monthAndDay(day.slice(5))}前`,
  everyYear: (monthDay) => `每年${monthAndDay(monthDay)}前`,
  count: (unit) => `按${unit || '次'}计`,
  allItems: (count) => `全部${count}项`,
  noItems: '无所列情形',
  upTo: (points) => `0至${points}分`,

  targetCriterion: (goal, points, rest) => `${goal}的得${points}分；${rest}`,
  rangeCriterion: (goal, points, rest) => `在${goal}之内的得${points}分；${rest}`,
  exactlyCriterion: (goal, points, rest) => `为${goal}的得${points}分；${rest}`,
  none: '未达标的不得分。',
  proportional: '未达标的按比例得分。',
  step: (every, unit, deduct) =>
    `每相差${every}${unit}扣${deduct}分，不足${every}${unit}的按${every}${unit}计，扣完为止。`,
  deadlineCriterion: (goal, points, perDay) =>
    `${goal}（含当日）完成的得${points}分；每逾期1日扣${perDay}分，扣完为止；未完成的不得分。`,
  occurrencesCriterion: {
    base: (each, unit, cap) => `每发生1${unit || '次'}扣${each}分，最多扣${cap}分。`,
    bonus: (each, unit, cap) => `每有1${unit || '次'}加${each}分，最多加${cap}分。`,
    deduction: (each, unit, cap) => `每发生1${unit || '次'}扣减${each}分，最多扣减${cap}分。`,
  },
  checklistCriterion: {
    base: (items) => `${items.join('；')}。完成的各项得分相加。`,
    bonus: (items) => `${items.join('；')}。符合的各项加分相加。`,
    deduction: (items) => `${items.join('；')}。存在的各项扣分相加。`,
  },
  item: (number, name, points) => `${number}.${name}（${points}分）`,
  levelCriterion: (levels) => `${levels.join('，')}。`,
  level: {
    base: (name, points) => `${name}得${points}分`,
    bonus: (name, points) => `${name}加${points}分`,
    deduction: (name, points) => `${name}扣减${points}分`,
  },
  judgementCriterion: (points, guidance) =>
    `由评估员在0至${points}分之间评定，不满分的须说明理由。${guidance}`,
};
