import { decimal, type Decimal } from '#core/decimal.ts';
import { boundsOf } from '#core/workbook/read-input.ts';
import { leavesFor, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import { dueDay } from '#core/scoring/rules/deadline.ts';
import { ALL_ITEMS, NO_ITEMS, NOT_DONE } from '#core/scoring/rules/entries.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import type { Random } from './random.ts';
import { simulationWords as words } from './wording.zh-CN.ts';

/** What an evaluator types into one row; a date as `Date`. */
export interface Answer {
  readonly value: number | string | Date | undefined;
  /** Typed over the computed score. */
  readonly score?: number;
  readonly reason?: string;
  /** Marked as not applicable, with this reason (which may be empty). */
  readonly omission?: string;
}

/** Answers of a unit by leaf code; `quality` in 0 to 1 is how often it does what is asked. */
export function drawAnswers(
  scheme: Scheme,
  kind: UnitKind,
  quality: number,
  random: Random,
): Map<string, Answer> {
  return new Map(
    leavesFor(scheme, kind).map((leaf) => [leaf.code, drawAnswer(scheme, leaf, quality, random)]),
  );
}

function drawAnswer(scheme: Scheme, leaf: Leaf, quality: number, random: Random): Answer {
  if (leaf.type === 'deduction') return { value: random.happens(0.15) ? misdeed(leaf) : undefined };
  if (leaf.type === 'bonus' && !random.happens(0.35)) return { value: undefined };
  const well = random.happens(quality);
  const { rule } = leaf;
  switch (rule.kind) {
    case 'target': {
      const part = well ? 1 : (0.3 + 0.6 * quality) * random.share() + 0.1;
      const missed = rule.operator === '>=' ? part : 2 - part;
      return { value: cellNumber(rule.value.times(decimal(missed.toFixed(2))), rule.unit, leaf) };
    }
    case 'range': {
      const value = well
        ? rule.min
        : rule.min.times(decimal((0.5 + 0.4 * random.share()).toFixed(1)));
      return { value: cellNumber(value, rule.unit, leaf) };
    }
    case 'deadline': {
      if (!well && random.happens(0.2)) return { value: NOT_DONE };
      const days = well ? -random.integer(1, 40) : random.integer(1, 12);
      return { value: dayAfter(dueDay(rule, scheme.evaluationDate), days) };
    }
    case 'occurrences':
      return { value: leaf.type === 'bonus' ? 1 : well ? 0 : random.integer(1, 2) };
    case 'checklist': {
      const done = rule.items.flatMap((_, index) =>
        well || random.happens(0.1 + 0.6 * quality) ? index + 1 : [],
      );
      if (done.length === rule.items.length) return { value: ALL_ITEMS };
      return { value: done.length === 0 ? NO_ITEMS : done.join('、') };
    }
    case 'level':
      return { value: (well ? rule.levels[0] : random.pick(rule.levels.slice(1)))?.name };
    case 'judgement': {
      if (well) return { value: leaf.points.toNumber() };
      const score = leaf.points.times(decimal(random.pick([0.5, 0.6, 0.7, 0.8]))).toNumber();
      return { value: score, reason: random.pick(words.judged) };
    }
  }
}

/** Something that points are taken for. */
function misdeed(leaf: Leaf): number | string | undefined {
  const { rule } = leaf;
  if (rule.kind === 'occurrences') return 1;
  if (rule.kind === 'checklist') return '1';
  return rule.kind === 'level' ? rule.levels.at(-1)?.name : undefined;
}

/** A number as its cell holds it, within what the sheet accepts: a share for per cent. */
function cellNumber(value: Decimal, unit: string | undefined, leaf: Leaf): number {
  const [, highest] = boundsOf(leaf);
  const held = highest && value.greaterThan(highest) ? highest : value;
  return (isPercent(unit) ? held.dividedBy(100) : held).toNumber();
}

function dayAfter(day: string, days: number): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date;
}
