import type { Workbook } from 'exceljs';
import type { UncomparedLeafRow } from '../../database/marts.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { formats, POINTS_WIDTH } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

/** Sheet 未纳入比较: the leaves of both rounds that are not compared, and why; only if there are any. */
export function addUncomparedSheet(workbook: Workbook, model: ReportModel): void {
  if (model.uncomparedLeaves.length === 0) return;
  addTableSheet(workbook, model, {
    name: words.sheets.uncompared,
    note: words.notes.uncompared,
    columns,
    rows: model.uncomparedLeaves,
    frozen: 3,
  });
}

const columns: readonly TableColumn<UncomparedLeafRow>[] = [
  {
    header: words.changes.side,
    width: 10,
    align: 'center',
    value: (row) => words.changes.sides[row.side],
  },
  { header: words.code, width: 12, align: 'left', value: (row) => row.indicator_code },
  { header: words.indicator, width: 56, align: 'left', wrap: true, value: (row) => row.name },
  {
    header: words.points,
    width: POINTS_WIDTH,
    align: 'right',
    format: formats.points,
    value: (row) => pointsNumber(row.points_micro),
  },
  {
    header: words.changes.why,
    width: 48,
    align: 'left',
    wrap: true,
    value: (row) => words.changes.reasons[row.why],
  },
];
