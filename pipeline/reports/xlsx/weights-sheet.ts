import type { Workbook } from 'exceljs';
import { decimal } from '#core/decimal.ts';
import type { WeightRow } from '../../database/marts.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { shareNumber, shareText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { colours, fill, font, formats } from './style.ts';
import { addTableSheet, type TableColumn } from './table-sheet.ts';

/** Sheet 权重合规: what each unit stated, red where it is under the floor. */
export function addWeightsSheet(workbook: Workbook, model: ReportModel): void {
  const floor = shareText(model.scheme.performanceWeight.floor.toString());
  addTableSheet(workbook, model, {
    name: words.sheets.weights,
    note: words.notes.weights(floor),
    columns,
    rows: model.weightCompliance,
    frozen: 2,
  });
}

const failing = {
  fill: fill(colours.warnGround),
  font: font({ color: { argb: colours.warn }, bold: true }),
};
const style = (row: WeightRow) => (row.weight_ok ? undefined : failing);

const columns: readonly TableColumn<WeightRow>[] = [
  { header: words.unitCode, width: 10, align: 'center', value: (row) => row.unit_code },
  { header: words.unit, width: 22, align: 'left', value: (row) => row.unit_name, style },
  { header: words.kind, width: 9.1, align: 'center', value: (row) => unitKindNames[row.kind] },
  { header: words.prefecture, width: 17, align: 'left', value: (row) => row.prefecture },
  {
    header: words.weight,
    width: 10,
    align: 'right',
    format: formats.share,
    value: (row) => shareNumber(row.performance_weight),
    style,
  },
  {
    header: words.floor,
    width: 9.1,
    align: 'right',
    format: formats.share,
    value: (row) => shareNumber(row.floor),
  },
  {
    header: words.gap,
    width: 10,
    align: 'right',
    format: '+0.0##%;-0.0##%;0%',
    value: gap,
    style,
  },
  {
    header: words.compliance,
    width: 10,
    align: 'center',
    value: (row) => (row.weight_ok ? words.compliant : words.incompliant),
    style,
  },
  { header: words.status, width: 10, align: 'center', value: (row) => words.statuses[row.status] },
  { header: words.file, width: 38, align: 'left', wrap: true, value: (row) => row.file },
  { header: words.cell, width: 8, align: 'center', value: (row) => row.cell },
];

/** How far a stated weight is above the floor, as a share. */
function gap(row: WeightRow): number | null {
  if (row.performance_weight === null) return null;
  return decimal(row.performance_weight).minus(row.floor).toNumber();
}
