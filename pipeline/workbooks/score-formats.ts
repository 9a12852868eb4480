import type { Style, Worksheet } from 'exceljs';
import { SCORE_PLACES } from '#core/decimal.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { FIRST_SCORE_ROW, scoreCell } from '#core/workbook/score-sheet.ts';
import {
  columnOf,
  NO,
  scoreHeaders,
  typeNames,
  YES,
  type ScoreColumn,
} from '#core/workbook/sheets.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { areasOf } from './areas-of.ts';
import { showWhere } from './cell.ts';
import { looks } from './styles.ts';
import { valueCheck } from './value-check.ts';

/** What makes an input of a leaf in a row faulty; leaves that differ by no more than the row share a format. */
type FaultOf = (leaf: Leaf, row: number) => string | undefined;

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

  const addFaults = (column: ScoreColumn, faultOf: FaultOf) => {
    const rows = leaves.map((_, index) => first + index);
    const alike = Map.groupBy(rows, (row) => faultOf(leaves[row - first]!, first));
    for (const [, faulty] of alike) {
      const [top = first] = faulty;
      const fault = faultOf(leaves[top - first]!, top);
      if (fault !== undefined) {
        add(areasOf(columnOf(scoreHeaders, column), faulty), fault, looks.fault);
      }
    }
  };
  addFaults('value', valueFault);
  addFaults('reason', reasonFault);
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
  add(down('self'), `AND(${applies},ISNUMBER(${at('computed')}),${at('self')}="")`, looks.missing);
  add(down(FIRST_COLUMN, LAST_COLUMN), `${at('applicable')}="${NO}"`, looks.off);
}

function valueFault(leaf: Leaf, row: number): string | undefined {
  if (leaf.origin === 'external') return undefined;
  const value = scoreCell('value', row);
  return `AND(${isUsed(row)},${value}<>"",NOT(${valueCheck(leaf, row).sound}))`;
}

/** A judgement that takes points off without saying why. */
function reasonFault(leaf: Leaf, row: number): string | undefined {
  const isJudged = leaf.rule.kind === 'judgement' && leaf.type === 'base';
  if (!isJudged || leaf.origin === 'external') return undefined;
  const [self, points] = [scoreCell('self', row), scoreCell('points', row)];
  const short = `IF(ISNUMBER(${self}),${self}<${points},FALSE)`;
  return `AND(${isUsed(row)},${scoreCell('reason', row)}="",${short})`;
}

function isUsed(row: number): string {
  return `${scoreCell('applicable', row)}<>"${NO}"`;
}

const FIRST_COLUMN: ScoreColumn = 'code';
const LAST_COLUMN = Object.keys(scoreHeaders).at(-1) as ScoreColumn;
