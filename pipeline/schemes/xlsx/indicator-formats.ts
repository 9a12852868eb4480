import type { DataValidation, Worksheet } from 'exceljs';
import { keysOf } from '#core/keys.ts';
import { columnLetters } from '#core/workbook/cells.ts';
import type { RuleKind } from '#core/scheme/rules.ts';
import { showWhere } from '../../workbooks/cell.ts';
import * as styles from '../../workbooks/styles.ts';
import {
  decimalBetween,
  listLiteral,
  oneOf,
  textUpTo,
  wholeFrom,
} from '../../workbooks/validations.ts';
import { LONGEST_TEXT } from './cell-content.ts';
import { inputOf } from './inputs.zh-CN.ts';
import { grounds } from './looks.ts';
import { options, type Options } from './options.ts';
import { columnsOf } from './rule-cells.ts';
import { indicatorHeaders, parameterColumns, type IndicatorColumn } from './sheets.ts';
import { validate } from './table-rows.ts';

const columns = keysOf(indicatorHeaders);

/** Shades branches, and greys out what the rule of a row does not use, as somebody types. */
export function shadeIndicators(sheet: Worksheet, first: number, last: number): void {
  const at = (column: IndicatorColumn) => `$${letters(column)}${first}`;
  const is = (column: IndicatorColumn, word: string) => `${at(column)}="${word}"`;
  const whole = `${letters('level')}${first}:${letters('notes')}${last}`;
  const isBranch = `AND(${at('level')}<>"",${at('rule')}="")`;
  showWhere(sheet, whole, `AND(${isBranch},${at('level')}=1)`, grounds.top, 1);
  showWhere(sheet, whole, isBranch, grounds.below, 2);
  const byStep = is('otherwise', options.otherwise.step);
  parameterColumns.forEach((column, index) => {
    const uses = keysOf(columnsOf)
      .filter((kind) => columnsOf[kind].includes(column))
      .map((kind) => {
        const chosen = is('rule', options.rule[kind]);
        return STEPPED.has(kind) && IN_STEPS.has(column) ? `AND(${chosen},${byStep})` : chosen;
      });
    const unused = `AND(${at('rule')}<>"",NOT(OR(${uses.join(',')})))`;
    const range = `${letters(column)}${first}:${letters(column)}${last}`;
    showWhere(sheet, range, unused, styles.looks.off, 3 + index);
  });
}

/** Kinds of rule that may deduct by steps, and the columns that say how. */
const STEPPED: ReadonlySet<RuleKind> = new Set(['target', 'range']);
const IN_STEPS: ReadonlySet<IndicatorColumn> = new Set(['every', 'each']);

/** Sets what each column takes, with drop-downs where it takes one of a list. */
export function validateIndicators(sheet: Worksheet, first: number, last: number): void {
  for (const column of columns) {
    const range = `${letters(column)}${first}:${letters(column)}${last}`;
    validate(sheet, range, validationOf(column));
  }
}

function validationOf(column: IndicatorColumn): DataValidation {
  const words = choices[column];
  if (words) return oneOf(listLiteral(Object.values(words)), inputOf(column, 'choice'));
  if (column === 'level') return wholeFrom(1, inputOf(column, 'level'));
  const error = figures[column];
  if (error) return decimalBetween('0', undefined, inputOf(column, error));
  return textUpTo(LONGEST_TEXT, inputOf(column, 'text'));
}

const { type, rule, operator, otherwise, theme, origin } = options;
const choices: { readonly [C in IndicatorColumn]?: Options } = {
  type,
  rule,
  operator,
  otherwise,
  theme,
  origin,
};

/** Columns of numbers, and what is said when they refuse an entry. */
const figures = { points: 'points', weight: 'number', each: 'number', cap: 'number' } as {
  readonly [C in IndicatorColumn]?: 'points' | 'number';
};

function letters(column: IndicatorColumn): string {
  return columnLetters(columns.indexOf(column) + 1);
}
