import type { Workbook } from 'exceljs';
import { typeNames } from '#core/workbook/sheets.ts';
import type { IndicatorRow } from '../../database/marts.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { addBars } from './bars.ts';
import { formats } from './style.ts';
import { addTableSheet, type TableColumn } from './table-sheet.ts';

/** Column of the score rate, which carries the bars. */
const RATE = 'H';

/** Sheet 指标统计: each leaf over the ranked units that it applied to. */
export function addStatisticsSheet(workbook: Workbook, model: ReportModel): void {
  const table = addTableSheet(workbook, model, {
    name: words.sheets.statistics,
    note: words.notes.statistics,
    columns: columns(model),
    rows: model.indicatorStatistics,
    frozen: 3,
  });
  addBars(table, RATE, 1);
}

function columns(model: ReportModel): readonly TableColumn<IndicatorRow>[] {
  const leaves = new Map(model.scheme.leaves.map((leaf) => [leaf.code, leaf]));
  const leafOf = (row: IndicatorRow) => leaves.get(row.indicator_code);
  return [
    { header: words.code, width: 10, align: 'left', value: (row) => row.indicator_code },
    {
      header: words.chapter,
      width: 24,
      align: 'left',
      wrap: true,
      value: (row) => leafOf(row)?.path[0]?.name ?? '',
    },
    { header: words.indicator, width: 40, align: 'left', wrap: true, value: (row) => row.name },
    {
      header: words.leafType,
      width: 9.1,
      align: 'center',
      value: (row) => typeNames[leafOf(row)?.type ?? 'base'],
    },
    {
      header: words.points,
      width: 8,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(row.points_micro),
    },
    { header: words.units, width: 9.5, align: 'right', value: (row) => row.units },
    {
      header: words.mean,
      width: 10,
      align: 'right',
      format: formats.points,
      value: (row) => row.mean_score,
    },
    {
      header: words.rate,
      width: 13,
      align: 'right',
      format: formats.rate,
      value: (row) => row.score_rate,
    },
    {
      header: words.lowest,
      width: 9.1,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(row.min_micro),
    },
    {
      header: words.highest,
      width: 9.1,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(row.max_micro),
    },
    {
      header: words.deviation,
      width: 9.1,
      align: 'right',
      format: '0.000',
      value: (row) => row.stddev,
    },
    { header: words.zeroUnits, width: 9.5, align: 'right', value: (row) => row.zero_units },
    { header: words.fullUnits, width: 9.5, align: 'right', value: (row) => row.full_units },
  ];
}
