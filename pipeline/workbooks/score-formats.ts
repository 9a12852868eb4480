import type { Style, Worksheet } from 'exceljs';
import { SCORE_PLACES } from '#core/decimal.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { FIRST_SCORE_ROW, inputColumns, scoreCell } from '#core/workbook/score-sheet.ts';
import { NO, scoreHeaders, typeNames, YES, type ScoreColumn } from '#core/workbook/sheets.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { showWhere } from './cell.ts';
import { looks } from './styles.ts';
import { valueCheck } from './value-check.ts';

/** Adds the conditional formats of 指标评分: what is missing, out of range, without a reason, left out. */
export function addScoreFormats(sheet: Worksheet, stage: Stage, leaves: readonly Leaf[]): void {
  const first = FIRST_SCORE_ROW;
  const lastRow = first + leaves.length - 1;
  const at = (column: ScoreColumn) => `$${scoreCell(column, first)}`;
  const applies = `${at('applicable')}<>"${NO}"`;
  let priority = 1;
  const add = (ref: string, condition: string, style: Partial<Style>) => {
    showWhere(sheet, ref, condition, style, priority);
    priority += 1;
  };
  const down = (from: ScoreColumn, to: ScoreColumn = from) =>
    `${scoreCell(from, first)}:${scoreCell(to, lastRow)}`;
  /** A number outside [0, points], or no number at all. */
  const notAScore = (column: ScoreColumn) =>
    `AND(${at(column)}<>"",IF(ISNUMBER(${at(column)}),OR(${at(column)}<0,${at(column)}>${at('points')}),TRUE))`;
  /** A score that is not the one before it. */
  const differs = (score: ScoreColumn, before: ScoreColumn) =>
    `IF(ISNUMBER(${at(before)}),ROUND(${at(score)}-${at(before)},${SCORE_PLACES})<>0,TRUE)`;

  if (stage !== 'self') {
    add(down('review'), notAScore('review'), looks.fault);
    const unexplained = `AND(ISNUMBER(${at('review')}),${at('opinion')}="",${differs('review', 'self')})`;
    add(down('opinion'), unexplained, looks.fault);
    add(down(FIRST_COLUMN, LAST_COLUMN), `${at('applicable')}="${NO}"`, looks.off);
    return;
  }

  leaves.forEach((leaf, index) => {
    if (inputColumns(stage, leaf).length === 0) return;
    const row = first + index;
    const value = scoreCell('value', row);
    const used = `${scoreCell('applicable', row)}<>"${NO}"`;
    add(value, `AND(${used},${value}<>"",NOT(${valueCheck(leaf, row).sound}))`, looks.fault);
    if (leaf.rule.kind === 'judgement' && leaf.type === 'base') {
      const [self, points] = [scoreCell('self', row), scoreCell('points', row)];
      const reason = scoreCell('reason', row);
      const short = `IF(ISNUMBER(${self}),${self}<${points},FALSE)`;
      add(reason, `AND(${used},${reason}="",${short})`, looks.fault);
    }
  });
  const unexplained = `AND(${applies},ISNUMBER(${at('self')}),${at('reason')}="",${differs('self', 'computed')})`;
  const strange = `AND(${at('applicable')}<>"",${at('applicable')}<>"${YES}",${applies})`;
  const open = `AND(${at('type')}="${typeNames.base}",${applies},${at('value')}="",${at('self')}="")`;
  add(down('self'), `AND(${applies},${notAScore('self')})`, looks.fault);
  add(down('reason'), unexplained, looks.fault);
  add(down('applicable'), strange, looks.fault);
  add(
    down('omissionReason'),
    `AND(${at('applicable')}="${NO}",${at('omissionReason')}="")`,
    looks.fault,
  );
  add(down('value'), open, looks.missing);
  add(down(FIRST_COLUMN, LAST_COLUMN), `${at('applicable')}="${NO}"`, looks.off);
}

const FIRST_COLUMN: ScoreColumn = 'code';
const LAST_COLUMN = Object.keys(scoreHeaders).at(-1) as ScoreColumn;
