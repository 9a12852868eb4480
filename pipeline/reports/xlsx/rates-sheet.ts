import type { Workbook } from 'exceljs';
import { columnLetters } from '#core/workbook/cells.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords, type CellName } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { addBars } from './bars.ts';
import { changedRules } from './cell-rules.ts';
import type { StepKey } from './step-keys.ts';
import type { UnitSteps } from './steps-sheet.ts';
import { fixedPoints, formats } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

type Column = TableColumn<UnitSteps>;

/** A group of leaves whose score rate is shown: what marks them in the bands of 指标得分. */
export interface LeafGroup {
  readonly header: string;
  readonly band: typeof cellNames.leafChapters | typeof cellNames.leafThemes;
  /** In the band: a number as it stands in a formula, or text in quotes. */
  readonly mark: string;
  /** 0 to 1, to the millionth; `undefined` where the unit could earn nothing. */
  readonly rate: (unit: UnitSteps) => number | undefined;
}

interface RatesSheet {
  readonly name: string;
  readonly note: string;
  readonly heading: string;
  readonly groups: readonly LeafGroup[];
  readonly rows: readonly UnitSteps[];
}

/** Where a unit's row in the table of scores is found. */
const SCORE_ROW = 'G';

/** A sheet of score rates of the ranked units by groups of leaves, each a live formula on 指标得分. */
export function addRatesSheet(
  workbook: Workbook,
  model: ReportModel,
  { name, note, heading, groups, rows }: RatesSheet,
): void {
  const units = unitColumns(model);
  const table = addTableSheet(workbook, model, {
    name,
    note,
    columns: [...units, ...groups.map((group) => rateColumn(group, heading))],
    rows,
    frozen: 4,
  });
  const at = (index: number) => columnLetters(units.length + index);
  addBars(table, at(1), 1, at(groups.length));
}

function unitColumns({ scheme }: ReportModel): readonly Column[] {
  return [
    {
      ...looked('rank', cellNames.ranks, words.rank, 6),
      rules: (first) => changedRules(first, first.replace('A', 'B')),
    },
    {
      header: workbookWords.first,
      width: 8,
      align: 'center',
      value: ({ figures }) => figures.first,
    },
    { header: words.unitCode, width: 9, align: 'center', value: ({ figures }) => figures.code },
    {
      header: words.unit,
      width: 20,
      align: 'left',
      wrap: true,
      value: ({ figures }) => figures.unit,
    },
    {
      header: words.prefecture,
      width: 16,
      align: 'left',
      value: ({ figures }) => figures.prefecture,
    },
    {
      ...looked('score', cellNames.unitScores, words.score, 10),
      align: 'right',
      format: fixedPoints(scheme.decimals),
    },
    {
      header: workbookWords.scoreRow,
      width: 9,
      align: 'center',
      value: ({ figures }, line) => ({
        formula: `MATCH(C${line},${cellNames.scoredUnits},0)`,
        result: figures.scoreRow,
      }),
    },
  ];
}

function looked(key: StepKey, name: CellName, header: string, width: number): Column {
  return {
    header,
    width,
    align: 'center',
    value: ({ figures }, line) => ({
      formula: `INDEX(${name},MATCH(C${line},${cellNames.units},0))`,
      result: figures[key],
    }),
  };
}

function rateColumn({ header, band, mark, rate }: LeafGroup, group: string): Column {
  return {
    header,
    group,
    width: 10,
    align: 'center',
    format: formats.rate,
    value: (unit, line) => {
      const scores = `INDEX(${cellNames.scores},${SCORE_ROW}${line},0)`;
      const isBase = `(${cellNames.leafTypes}="${typeNames.base}")`;
      const earned = `SUMIFS(${scores},${cellNames.leafTypes},"${typeNames.base}",${band},${mark})`;
      // Leaves that are omitted or do not apply hold a word.
      const possible = `SUMPRODUCT(${isBase}*(${band}=${mark})*(1-ISTEXT(${scores}))*${cellNames.leafPoints})`;
      return {
        formula: `IFERROR(ROUND(${earned}/${possible},6),"")`,
        result: rate(unit) ?? '',
      };
    },
  };
}
