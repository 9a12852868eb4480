import { percent, type Decimal } from '#core/decimal.ts';
import { isYearly, type Rule, type RuleKind, type RuleOf } from '#core/scheme/rules.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import { decimalContent, type Content } from './cell-content.ts';
import { joinEntries } from './entries.ts';
import { options, otherwiseName } from './options.ts';
import type { ParameterColumn } from './sheets.ts';

/** Columns that each kind of rule uses. */
export const columnsOf: Readonly<Record<RuleKind, readonly ParameterColumn[]>> = {
  target: ['operator', 'value', 'unit', 'otherwise', 'every', 'each'],
  range: ['value', 'unit', 'otherwise', 'every', 'each'],
  deadline: ['each', 'by'],
  occurrences: ['unit', 'each', 'cap'],
  checklist: ['entries'],
  level: ['entries'],
  judgement: ['guidance'],
};

/** What a rule's cells hold. */
export function ruleCells(rule: Rule): Partial<Record<ParameterColumn, Content>> {
  switch (rule.kind) {
    case 'target':
      return {
        operator: options.operator[rule.operator],
        value: quantityText(rule.value, rule.unit),
        ...shortfallCells(rule),
      };
    case 'range':
      return {
        value: `${quantityText(rule.min, rule.unit)}至${quantityText(rule.max, rule.unit)}`,
        ...shortfallCells(rule),
      };
    case 'deadline':
      return { each: decimalContent(rule.deductPerDay), by: dueText(rule) };
    case 'occurrences':
      return {
        unit: rule.unit,
        each: decimalContent(rule.each),
        cap: rule.cap && decimalContent(rule.cap),
      };
    case 'checklist':
      return { entries: joinEntries(rule.items.map((item) => `${item.points} ${item.name}`)) };
    case 'level':
      return {
        entries: joinEntries(rule.levels.map((level) => `${percent(level.share)} ${level.name}`)),
      };
    case 'judgement':
      return { guidance: rule.guidance };
  }
}

function shortfallCells(
  rule: RuleOf<'target' | 'range'>,
): Partial<Record<ParameterColumn, Content>> {
  const { otherwise, unit } = rule;
  return {
    unit,
    otherwise: otherwiseName(rule),
    ...(typeof otherwise === 'object' && {
      every: quantityText(otherwise.every, unit),
      each: decimalContent(otherwise.deduct),
    }),
  };
}

/** A number in the rule's unit. Per cent is text, as a number would leave open whether 1 is 1% or 100%. */
function quantityText(value: Decimal, unit: string | undefined): string {
  return `${value}${isPercent(unit) ? '%' : ''}`;
}

function dueText(rule: RuleOf<'deadline'>): string {
  if (!isYearly(rule)) return rule.by;
  const [month, day] = rule.by.split('-').map(Number);
  return `每年${month}月${day}日`;
}
