import type { Workbook } from 'exceljs';
import { keysOf } from '#core/keys.ts';
import type { Veto } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { columnLetters } from '#core/workbook/cells.ts';
import { listLiteral, oneOf } from '../../workbooks/validations.ts';
import { decimalContent, type Content } from './cell-content.ts';
import { GRADE_HEADER_ROW } from './grade-sheet.ts';
import { titles } from './guide.zh-CN.ts';
import { errors } from './inputs.zh-CN.ts';
import { options } from './options.ts';
import { sheetNames, vetoHeaders, type VetoColumn } from './sheets.ts';
import {
  addTable,
  putRow,
  SPARE_ROWS,
  validate,
  type ColumnLayout,
  type TableOrder,
} from './table-rows.ts';

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

const layout: Readonly<Record<VetoColumn, ColumnLayout>> = {
  code: { width: 10, side: 'centre', format: 'text' },
  name: { width: 56, side: 'left', format: 'text' },
  effect: { width: 14, side: 'centre', format: 'text' },
  score: { width: 12, side: 'centre', format: 'general' },
  grade: { width: 14, side: 'centre', format: 'text' },
  item: { width: 14, side: 'centre', format: 'text' },
  clause: { width: 12, side: 'centre', format: 'text' },
};

/** Adds 一票否决: a row for each veto. */
export function addVetoSheet(workbook: Workbook, scheme: Scheme): void {
  const order: TableOrder<VetoColumn> = {
    sheet: 'vetoes',
    headers: vetoHeaders,
    layout,
    headerRow: HEADER_ROW,
    frozenColumns: 0,
    orientation: 'landscape',
    scheme,
  };
  const sheet = addTable(workbook, order);
  scheme.vetoes.forEach((veto, index) => {
    putRow(sheet, order, FIRST_ROW + index, cellsOf(veto));
  });
  const last = FIRST_ROW + scheme.vetoes.length - 1 + SPARE_ROWS;
  const lastGrade = GRADE_HEADER_ROW + scheme.grades.length + SPARE_ROWS;
  const choices = {
    effect: listLiteral(Object.values(options.effect)),
    grade: `${sheetNames.grades}!$A$${GRADE_HEADER_ROW + 1}:$A$${lastGrade}`,
  };
  for (const column of keysOf(choices)) {
    const letters = columnLetters(keysOf(vetoHeaders).indexOf(column) + 1);
    const say = {
      title: vetoHeaders[column],
      prompt: titles.vetoes.subtitle,
      error: errors.choice,
    };
    validate(sheet, `${letters}${FIRST_ROW}:${letters}${last}`, oneOf(choices[column], say));
  }
}

function cellsOf({ code, name, effect, source }: Veto): Partial<Record<VetoColumn, Content>> {
  return {
    code,
    name,
    effect: options.effect[effect.kind],
    score: effect.kind === 'cap' ? decimalContent(effect.score) : undefined,
    grade: effect.kind === 'grade' ? effect.atMost : undefined,
    item: source?.item,
    clause: source?.clause,
  };
}
