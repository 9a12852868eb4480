import type { Workbook } from 'exceljs';
import { decimal } from '#core/decimal.ts';
import type { WeightRow } from '../../database/marts.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { shareNumber, shareText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { blockAt, type NamedCells } from './cell-names.ts';
import { floorRules, wordRules } from './cell-rules.ts';
import { shareCell } from './share-cell.ts';
import { formats } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

type Column = TableColumn<WeightRow>;

/** Columns whose cells the formulas name. */
const WEIGHT = 5;
const [WEIGHT_AT, FLOOR_AT, FAULTS_AT] = ['E', 'F', 'H'] as const;

/**
 * Sheet 权重合规: what each unit stated, red where it is under the floor; a reader may change the weights.
 * Returns the cells that the formulas of other sheets speak of.
 */
export function addWeightsSheet(workbook: Workbook, model: ReportModel): NamedCells {
  const { floor } = model.scheme.performanceWeight;
  const name = words.sheets.weights;
  const table = addTableSheet(workbook, model, {
    name,
    note: words.notes.weights(shareText(floor.toString())) + workbookWords.notes.weights,
    columns,
    rows: model.weightCompliance,
    frozen: 2,
  });
  const rows = [table.firstRow, table.lastRow] as const;
  return {
    [cellNames.statedUnits]: blockAt({ sheet: name, rows, columns: [1, 1] }),
    [cellNames.statedWeights]: blockAt({ sheet: name, rows, columns: [WEIGHT, WEIGHT] }),
  };
}

const columns: readonly Column[] = [
  { header: words.unitCode, width: 10, align: 'center', value: (row) => row.unit_code },
  { header: words.unit, width: 22, align: 'left', value: (row) => row.unit_name },
  { header: words.kind, width: 9.1, align: 'center', value: (row) => unitKindNames[row.kind] },
  { header: words.prefecture, width: 17, align: 'left', value: (row) => row.prefecture },
  {
    header: words.weight,
    width: 12,
    align: 'right',
    format: formats.share,
    input: true,
    value: (row) => weightOf(row),
    rules: floorRules,
    validation: (first) => ({
      type: 'custom',
      allowBlank: true,
      formulae: [`AND(ISNUMBER(${first}),${first}>=0,${first}<=1)`],
      showErrorMessage: true,
      errorTitle: workbookWords.weightFault.title,
      error: workbookWords.weightFault.text,
    }),
  },
  {
    header: words.floor,
    width: 9.1,
    align: 'right',
    format: formats.share,
    value: (row) => ({ formula: cellNames.floor, result: shareNumber(row.floor) ?? '' }),
  },
  {
    header: words.gap,
    width: 12,
    align: 'right',
    format: '+0.0##%;-0.0##%;0%',
    value: (row, line) => {
      const [weight, floor] = [`${WEIGHT_AT}${line}`, `${FLOOR_AT}${line}`];
      return {
        formula: `IF(ISNUMBER(${weight}),ROUND(${weight}-${floor},12),"")`,
        result: gap(row),
      };
    },
  },
  {
    header: workbookWords.weightFaults,
    width: 11,
    align: 'center',
    value: (row) => (hasOtherFaults(row) ? workbookWords.some : workbookWords.none),
    rules: (first) => wordRules(first, workbookWords.some),
  },
  {
    header: words.compliance,
    width: 10,
    align: 'center',
    value: verdict,
    rules: (first) => wordRules(first, words.incompliant),
  },
  { header: words.status, width: 10, align: 'center', value: (row) => words.statuses[row.status] },
  { header: words.file, width: 38, align: 'left', wrap: true, value: (row) => row.file },
  { header: words.cell, width: 8, align: 'center', value: (row) => row.cell },
];

/** Of a weight that a cell's number cannot hold, the text; it takes no part in the formulas. */
function weightOf({ performance_weight }: WeightRow): string | number {
  return performance_weight === null ? words.unstated : shareCell(performance_weight);
}

/** Exact on what was typed: a number that a cell holds is compared as a number, another stands decided. */
function verdict(row: WeightRow, line: number) {
  const result = row.weight_ok ? words.compliant : words.incompliant;
  if (row.performance_weight !== null && typeof weightOf(row) === 'string') return result;
  const weight = `${WEIGHT_AT}${line}`;
  const holds = `ISNUMBER(${weight}),${weight}>=${FLOOR_AT}${line}`;
  return {
    formula: `IF(AND(${holds},${FAULTS_AT}${line}="${workbookWords.none}"),"${words.compliant}","${words.incompliant}")`,
    result,
  };
}

/** Whether the table of weights has faults other than a weight under the floor. */
function hasOtherFaults({ performance_weight, floor, weight_ok }: WeightRow): boolean {
  const reaches =
    performance_weight !== null && decimal(performance_weight).greaterThanOrEqualTo(floor);
  return !weight_ok && (performance_weight === null || reaches);
}

/** How far a stated weight is above the floor, as a share; empty text where it is not known. */
function gap(row: WeightRow): number | string {
  const { performance_weight, floor } = row;
  if (performance_weight === null || typeof weightOf(row) === 'string') return '';
  return decimal(performance_weight).minus(floor).toNumber();
}
