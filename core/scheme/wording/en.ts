import type { RuleWording } from './wording.ts';

export const en: RuleWording = {
  target: (operator, value, unit) =>
    `${operator === '>=' ? 'at least' : 'at most'} ${value}${unit}`,
  range: (min, max, unit) => `${min} to ${max}${unit}`,
  exactly: (value, unit) => `${value}${unit}`,
  day: (day) => `by ${day}`,
  everyYear: (monthDay) => `by ${monthDay} of each year`,
  count: (unit) => `a count${unit && ` (${unit})`}`,
  allItems: (count) => `all ${count} items`,
  noItems: 'none of those listed',
  upTo: (points) => `0 to ${points} points`,

  targetCriterion: (goal, points, rest) => `${points} points for ${goal}; ${rest}`,
  rangeCriterion: (goal, points, rest) => `${points} points within ${goal}; ${rest}`,
  exactlyCriterion: (goal, points, rest) => `${points} points for ${goal}; ${rest}`,
  none: 'otherwise none.',
  proportional: 'otherwise in proportion.',
  step: (every, unit, deduct) =>
    `each begun ${every}${unit} short costs ${deduct} points, down to zero.`,
  deadlineCriterion: (goal, points, perDay) =>
    `${points} points if done ${goal}; each day late costs ${perDay}, down to zero; none if not done.`,
  occurrencesCriterion: {
    base: (each, unit, cap) =>
      `Each occurrence${unit && ` (${unit})`} costs ${each}, at most ${cap}.`,
    bonus: (each, unit, cap) => `Each${unit && ` (${unit})`} adds ${each}, at most ${cap}.`,
    deduction: (each, unit, cap) => `Each${unit && ` (${unit})`} takes ${each}, at most ${cap}.`,
  },
  checklistCriterion: {
    base: (items) => `${items.join('; ')}. The points of the items that are done add up.`,
    bonus: (items) => `${items.join('; ')}. What applies adds up.`,
    deduction: (items) => `${items.join('; ')}. What occurred is taken, added up.`,
  },
  item: (number, name, points) => `${number}. ${name} (${points})`,
  levelCriterion: (levels) => `${levels.join(', ')}.`,
  level: {
    base: (name, points) => `${name}: ${points}`,
    bonus: (name, points) => `${name}: adds ${points}`,
    deduction: (name, points) => `${name}: takes ${points}`,
  },
  judgementCriterion: (points, guidance) =>
    `Judged between 0 and ${points}; a reason is due when it is not full. ${guidance}`.trim(),
};
