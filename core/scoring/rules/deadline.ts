import { decimal, ZERO, type Decimal } from '#core/decimal.ts';
import { isYearly, type RuleOf } from '#core/scheme/rules.ts';
import { daysBetween } from '../days-between.ts';
import { NOT_DONE } from './entries.ts';
import type { RuleFace } from './face.ts';

/** Full points by the day, less for each day late, to zero; nothing if it was not done. */
export const deadline: RuleFace<'deadline'> = {
  score(rule, { points, evaluationDate }, day) {
    if (day === null) return ZERO;
    return points.minus(rule.deductPerDay.times(daysLate(rule, evaluationDate, day)));
  },
  formula(rule, { points, evaluationDate }, cell) {
    const [year, month, day] = dueDay(rule, evaluationDate).split('-').map(Number);
    const late = `(INT(${cell})-DATE(${year},${month},${day}))`;
    const scored = `IF(${late}<=0,${points},MAX(0,${points}-${late}*${rule.deductPerDay}))`;
    return `IF(TRIM(${cell})="${NOT_DONE}",0,IF(ISNUMBER(${cell}),${scored},""))`;
  },
};

/** Days after the deadline; none for a day by then. */
export function daysLate(rule: RuleOf<'deadline'>, evaluationDate: string, day: string): Decimal {
  return decimal(Math.max(0, daysBetween(dueDay(rule, evaluationDate), day)));
}

/**
 * The day a deadline falls on, `2023-04-01`.
 *
 * A yearly one is the last that is not after the evaluation date; 29 February falls on the 28th in
 * years that lack it.
 */
export function dueDay(rule: RuleOf<'deadline'>, evaluationDate: string): string {
  if (!isYearly(rule)) return rule.by;
  const year = Number(evaluationDate.slice(0, 4));
  const thisYear = dayInYear(year, rule.by);
  return thisYear <= evaluationDate ? thisYear : dayInYear(year - 1, rule.by);
}

function dayInYear(year: number, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${monthDay.slice(0, 2)}-${String(Math.min(day, last)).padStart(2, '0')}`;
}
