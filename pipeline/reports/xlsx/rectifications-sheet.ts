import type { Workbook } from 'exceljs';
import type { RectificationRow, RectificationState } from '../../database/marts.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { unitNames } from '../unit-names.ts';
import { rectificationNames, rectificationWords as say } from '../wording/rectifications.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { formats, POINTS_WIDTH, toneStyle } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

/** Sheet 整改核对: what became of the items of the round before; only if ledgers of it were handed in. */
export function addRectificationsSheet(workbook: Workbook, model: ReportModel): void {
  if (model.rectifications.length === 0) return;
  addTableSheet(workbook, model, {
    name: say.sheet,
    note: say.note,
    columns: columns(model),
    rows: model.rectifications,
    frozen: 3,
  });
}

const stateTones: Readonly<Record<RectificationState, number>> = {
  closed: 1,
  open: 3,
  unmatched: 3,
  overdue: 4,
  contradicted: 5,
};

function columns(model: ReportModel): readonly TableColumn<RectificationRow>[] {
  const names = unitNames(model);
  return [
    {
      header: words.unit,
      width: 16,
      align: 'left',
      wrap: true,
      value: (row) => names.get(row.unit_code) ?? row.unit_code,
    },
    { header: say.previousCode, width: 9, align: 'left', value: (row) => row.previous_code },
    { header: say.name, width: 22, align: 'left', wrap: true, value: (row) => row.name },
    {
      header: say.state,
      width: 16,
      align: 'center',
      wrap: true,
      value: (row) => rectificationNames[row.state],
      style: (row) => toneStyle(stateTones[row.state]),
    },
    { header: say.code, width: 9, align: 'left', value: (row) => row.indicator_code },
    {
      header: say.previousLost,
      width: POINTS_WIDTH,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(row.previous_lost_micro),
    },
    {
      header: say.lost,
      width: POINTS_WIDTH,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(row.lost_micro),
    },
    { header: say.closedOn, width: 11, align: 'center', value: (row) => row.closed_on },
    { header: say.due, width: 11, align: 'center', value: (row) => row.due },
    { header: say.problem, width: 26, align: 'left', wrap: true, value: (row) => row.problem },
    { header: say.measure, width: 28, align: 'left', wrap: true, value: (row) => row.measure },
    {
      header: say.responsible,
      width: 14,
      align: 'left',
      wrap: true,
      value: (row) => row.responsible,
    },
    { header: say.evidence, width: 16, align: 'left', wrap: true, value: (row) => row.evidence },
    { header: say.remarks, width: 12, align: 'left', wrap: true, value: (row) => row.note },
    { header: words.file, width: 20, align: 'left', wrap: true, value: (row) => row.file },
    { header: words.cell, width: 7, align: 'center', value: (row) => row.cell },
  ];
}
