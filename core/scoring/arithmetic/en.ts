import type { ArithmeticWording } from './wording.ts';

export const en: ArithmeticWording = {
  amount: (amount, unit) => `${amount} ${unit}`,
  occurrence: 'times',

  reached: (operator, value, bound, points) =>
    `${value} is at ${operator === '>=' ? 'least' : 'most'} ${bound}: full points, ${points}`,
  within: (value, min, max, points) =>
    `${value} lies between ${min} and ${max}: full points, ${points}`,
  missed: (side, value, bound) =>
    `${value} is ${side === 'low' ? 'under' : 'over'} ${bound}: not met, points 0`,
  steps: (short, every, deduct) => `off by ${short}, each begun ${every} costs ${deduct}`,
  onTime: (day, due, points) => `${day} is not after ${due}: full points, ${points}`,
  notDone: 'not done: points 0',
  late: (days, perDay) => `${days} days late, each costs ${perDay}`,
  none: (points) => `none occurred: full points, ${points}`,
  capped: {
    base: (cap) => `at most ${cap} is deducted`,
    bonus: (cap) => `at most ${cap} is added`,
    deduction: (cap) => `at most ${cap} is taken`,
  },
  counted: (points) => `points ${points}`,
  nothingDone: 'no item is done: points 0',
  oneItem: (item, points) => `item ${item} is done: points ${points}`,
  items: (items) => `items ${items.join(', ')} are done`,
  unknownLevel: 'no such level: points 0',
  judged: (points) => `judged, points ${points}`,

  points: (points) => points,
  led: (lead, calculation) => `${lead}: ${calculation}`,
  outcome: (calculation, exact, points) => `${calculation} ${exact ? '=' : '≈'} ${points}`,
  floor: (points) => `down to zero: points ${points}`,
  ceiling: (points) => `up to the maximum: points ${points}`,
  override: (points) => `the self score that was typed stands: points ${points}`,
};
