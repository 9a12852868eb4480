import { round, SCORE_PLACES, ZERO, type Decimal } from '#core/decimal.ts';
import type { Locale } from '#core/findings/describe.ts';
import type { Otherwise, RuleOf } from '#core/scheme/rules.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { en } from './arithmetic/en.ts';
import type { ArithmeticWording } from './arithmetic/wording.ts';
import { zhCN } from './arithmetic/zh-CN.ts';
import { ruleScore } from './rule-score.ts';
import { checklist, itemsDone } from './rules/checklist.ts';
import { daysLate, deadline, dueDay } from './rules/deadline.ts';
import type { Input, Inputs, Terms } from './rules/face.ts';
import { level, shareOf } from './rules/level.ts';
import { capOf, occurrences } from './rules/occurrences.ts';
import { isPercent } from './rules/quantity.ts';
import { range, rangeMiss } from './rules/range.ts';
import { proportion, shortfall, stepsShort, type Miss } from './rules/shortfall.ts';
import { target, targetMiss } from './rules/target.ts';

const wordings: Record<Locale, ArithmeticWording> = { 'zh-CN': zhCN, en };

/**
 * How an input comes to its points, in words and figures, one line a step; the last figure is the
 * rule's score. A leaf's terms are `termsOf`'s.
 */
export function arithmeticOf(
  { rule }: Pick<Leaf, 'rule'>,
  terms: Terms,
  input: Input,
  locale: Locale = 'zh-CN',
): string[] {
  const at: Setting = { say: wordings[locale], terms, score: ruleScore(rule, terms, input) };
  switch (rule.kind) {
    case 'target':
      return ofTarget(at, rule, input as Inputs['target']);
    case 'range':
      return ofRange(at, rule, input as Inputs['range']);
    case 'deadline':
      return ofDeadline(at, rule, input as Inputs['deadline']);
    case 'occurrences':
      return ofOccurrences(at, rule, input as Inputs['occurrences']);
    case 'checklist':
      return ofChecklist(at, rule, input as Inputs['checklist']);
    case 'level':
      return ofLevel(at, rule, input as Inputs['level']);
    case 'judgement': {
      const given = input as Inputs['judgement'];
      return held(at, at.say.judged(shown(outcomeOf(at, given))), given);
    }
  }
}

/** That a score typed by the evaluator stands over the rule's. */
export function overrideOf(score: Decimal, locale: Locale = 'zh-CN'): string {
  return wordings[locale].override(shown(score));
}

interface Setting {
  readonly say: ArithmeticWording;
  readonly terms: Terms;
  /** What it all comes to. */
  readonly score: Decimal;
}

function ofTarget(at: Setting, rule: RuleOf<'target'>, value: Decimal): string[] {
  const miss = targetMiss(rule, value);
  if (miss) return ofMiss(at, rule, miss, value, target.score(rule, at.terms, value));
  const [typed, bound] = [value, rule.value].map((each) => amount(at, each, rule.unit));
  return [at.say.reached(rule.operator, typed!, bound!, shown(at.score))];
}

function ofRange(at: Setting, rule: RuleOf<'range'>, value: Decimal): string[] {
  const miss = rangeMiss(rule, value);
  if (miss) return ofMiss(at, rule, miss, value, range.score(rule, at.terms, value));
  const [typed, min, max] = [value, rule.min, rule.max].map((each) => amount(at, each, rule.unit));
  return [at.say.within(typed!, min!, max!, shown(at.score))];
}

function ofMiss(
  at: Setting,
  { otherwise, unit }: { readonly otherwise: Otherwise; readonly unit?: string | undefined },
  miss: Miss,
  value: Decimal,
  raw: Decimal,
): string[] {
  const { say, terms } = at;
  const inUnit = (each: Decimal) => amount(at, each, unit);
  if (otherwise === 'none') return [say.missed(miss.side, inUnit(value), inUnit(miss.bound))];
  if (otherwise === 'proportional') {
    const { over, under } = proportion(miss, value);
    const share = `${inUnit(over)} ÷ ${inUnit(under)}`;
    return calculated(at, `${share} × ${say.points(shown(terms.points))}`, raw);
  }
  const { every, deduct } = otherwise;
  const lead = say.steps(inUnit(shortfall(miss, value)), inUnit(every), shown(deduct));
  const cost = product(stepsShort(every, miss, value), deduct);
  return calculated(at, say.led(lead, `${shown(terms.points)} − ${cost}`), raw);
}

function ofDeadline(at: Setting, rule: RuleOf<'deadline'>, day: string | null): string[] {
  const { say, terms, score } = at;
  if (day === null) return [say.notDone];
  const late = daysLate(rule, terms.evaluationDate, day);
  if (late.isZero()) return [say.onTime(day, dueDay(rule, terms.evaluationDate), shown(score))];
  const lead = say.late(shown(late), shown(rule.deductPerDay));
  const cost = product(late, rule.deductPerDay);
  const raw = deadline.score(rule, terms, day);
  return calculated(at, say.led(lead, `${shown(terms.points)} − ${cost}`), raw);
}

function ofOccurrences(at: Setting, rule: RuleOf<'occurrences'>, count: Decimal): string[] {
  const { say, terms, score } = at;
  const { points, type } = terms;
  if (type === 'base' && count.isZero()) return [say.none(shown(score))];
  const raw = occurrences.score(rule, terms, count);
  const cap = capOf(rule, points);
  const all = count.times(rule.each);
  const counted = amount(at, count, rule.unit ?? say.occurrence);
  const factors = `${counted} × ${say.points(shown(rule.each))}`;
  if (!all.greaterThan(cap)) {
    if (type !== 'base') return calculated(at, factors, raw);
    return [equation(at, factors, all), ...calculated(at, `${shown(points)} − ${shown(all)}`, raw)];
  }
  const capped = [equation(at, factors, all), say.capped[type](shown(cap))];
  if (type === 'base')
    return [...capped, ...calculated(at, `${shown(points)} − ${shown(cap)}`, raw)];
  return [...capped, say.counted(shown(score))];
}

function ofChecklist(at: Setting, rule: RuleOf<'checklist'>, done: readonly number[]): string[] {
  const { say, terms } = at;
  const raw = checklist.score(rule, terms, done);
  const items = itemsDone(rule, done);
  const [first, ...others] = items;
  if (first === undefined) return [say.nothingDone];
  if (others.length === 0) {
    return held(at, say.oneItem(String(first.number), shown(outcomeOf(at, raw))), raw);
  }
  const lead = say.items(items.map(({ number }) => String(number)));
  return calculated(at, say.led(lead, items.map(({ points }) => shown(points)).join(' + ')), raw);
}

function ofLevel(at: Setting, rule: RuleOf<'level'>, name: string): string[] {
  const { say, terms } = at;
  if (rule.levels.every((each) => each.name !== name)) return [say.unknownLevel];
  const share = `${shown(shareOf(rule, name).times(100))}%`;
  const calculation = `${share} × ${say.points(shown(terms.points))}`;
  return calculated(at, say.led(name, calculation), level.score(rule, terms, name));
}

/** A calculation and its outcome, and what the outcome is held to where it is not within the points. */
function calculated(at: Setting, calculation: string, raw: Decimal): string[] {
  const outcome = outcomeOf(at, raw);
  return held(at, at.say.outcome(calculation, raw.equals(outcome), shown(outcome)), raw);
}

/** A calculation whose outcome is not the points yet. */
function equation({ say }: Setting, calculation: string, raw: Decimal): string {
  const outcome = round(raw, SCORE_PLACES);
  return say.outcome(calculation, raw.equals(outcome), shown(outcome));
}

/** What a calculation is said to come to: the score, or what is still to be held within the points. */
function outcomeOf({ terms, score }: Setting, raw: Decimal): Decimal {
  const isWithin = !raw.lessThan(ZERO) && !raw.greaterThan(terms.points);
  return isWithin ? score : round(raw, SCORE_PLACES);
}

/** A line that ends with `raw`, and what that is held to where it is not within the points. */
function held({ say, terms, score }: Setting, line: string, raw: Decimal): string[] {
  if (raw.lessThan(ZERO)) return [line, say.floor(shown(score))];
  return raw.greaterThan(terms.points) ? [line, say.ceiling(shown(score))] : [line];
}

function amount({ say }: Setting, value: Decimal, unit: string | undefined): string {
  if (unit === undefined) return shown(value);
  return isPercent(unit) ? `${shown(value)}%` : say.amount(shown(value), unit);
}

function product(count: Decimal, each: Decimal): string {
  return count.equals(1) ? shown(each) : `${shown(count)} × ${shown(each)}`;
}

/** With the sign that stands between figures too. */
function shown(value: Decimal): string {
  return value.toString().replace('-', '−');
}
