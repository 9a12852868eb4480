import type { ArithmeticWording } from './wording.ts';

/** A figure stands off from the character after it; a unit's name does not. */
function spaced(amount: string): string {
  return /[\d%]$/.test(amount) ? `${amount} ` : amount;
}

export const zhCN: ArithmeticWording = {
  amount: (amount, unit) => `${amount} ${unit}`,
  occurrence: '次',

  reached: (operator, value, bound, points) =>
    `${spaced(value)}${operator === '>=' ? '不低于' : '不高于'} ${bound}，得满分 ${points} 分`,
  within: (value, min, max, points) =>
    `${spaced(value)}在 ${spaced(min)}至 ${spaced(max)}之间，得满分 ${points} 分`,
  missed: (side, value, bound) =>
    `${spaced(value)}${side === 'low' ? '低于' : '高于'} ${bound}，未达标，得 0 分`,
  steps: (short, every, deduct) =>
    `差 ${short}，每差 ${spaced(every)}扣 ${deduct} 分，不足 ${spaced(every)}按 ${spaced(every)}计`,
  onTime: (day, due, points) => `${day} 不晚于 ${due}，得满分 ${points} 分`,
  notDone: '未完成，得 0 分',
  late: (days, perDay) => `逾期 ${days} 天，每天扣 ${perDay} 分`,
  none: (points) => `没有发生，得满分 ${points} 分`,
  capped: {
    base: (cap) => `最多扣 ${cap} 分`,
    bonus: (cap) => `最多加 ${cap} 分`,
    deduction: (cap) => `最多扣减 ${cap} 分`,
  },
  counted: (points) => `计 ${points} 分`,
  nothingDone: '没有完成的事项，得 0 分',
  oneItem: (item, points) => `完成第 ${item} 项，得 ${points} 分`,
  items: (items) => `完成第 ${items.join('、')} 项`,
  unknownLevel: '没有这一等级，得 0 分',
  judged: (points) => `评定得分 ${points} 分`,

  points: (points) => `${points} 分`,
  led: (lead, calculation) => `${lead}：${calculation}`,
  outcome: (calculation, exact, points) => `${calculation} ${exact ? '=' : '≈'} ${points} 分`,
  floor: (points) => `扣完为止，得 ${points} 分`,
  ceiling: (points) => `不超过上限，得 ${points} 分`,
  override: (points) => `以填写的自评得分为准，得 ${points} 分`,
};
