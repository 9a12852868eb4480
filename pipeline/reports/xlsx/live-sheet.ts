import type { Workbook } from 'exceljs';
import { columnLetters } from '#core/workbook/cells.ts';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords, type CellName } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { changedRules, gradeRules, signRules } from './cell-rules.ts';
import { rankChangeFormat } from './change-column.ts';
import type { StepKey } from './step-keys.ts';
import type { UnitSteps } from './steps-sheet.ts';
import { fixedPoints, formats } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

type Column = TableColumn<UnitSteps>;

/** Columns whose cells the formulas name. */
const RANK = 'B';
const FIRST = 'I';
const STEP_ROW = columnLetters(11);

/** Sheet 实时排名: the ranked units in the order of their present ranks, by formulas alone. */
export function addLiveSheet(
  workbook: Workbook,
  model: ReportModel,
  rows: readonly UnitSteps[],
): void {
  addTableSheet(workbook, model, {
    name: workbookWords.sheets.live,
    note: workbookWords.notes.live,
    columns: columns(model),
    rows,
    frozen: 4,
    unprinted: 1,
  });
}

function columns({ scheme }: ReportModel): readonly Column[] {
  const own = workbookWords;
  return [
    { header: own.sequence, width: 7, align: 'center', value: ({ figures }) => figures.order },
    {
      ...looked('rank', cellNames.ranks, words.rank, 7),
      rules: (first) => changedRules(first, first.replace(RANK, FIRST)),
    },
    looked('code', cellNames.units, words.unitCode, 10),
    { ...looked('unit', cellNames.unitNames, words.unit, 26), align: 'left', wrap: true },
    { ...looked('prefecture', cellNames.prefectures, words.prefecture, 20), align: 'left' },
    looked('kind', cellNames.kinds, words.kind, 9.1),
    {
      ...looked('score', cellNames.unitScores, words.score, 11),
      align: 'right',
      format: fixedPoints(scheme.decimals),
    },
    {
      ...looked('grade', cellNames.grades, words.grade, 9.1),
      rules: gradeRules(scheme.grades),
    },
    looked('first', cellNames.first, own.first, 9.1),
    {
      header: own.moved,
      width: 10,
      align: 'center',
      format: rankChangeFormat,
      value: (_, line) => ({ formula: `${FIRST}${line}-${RANK}${line}`, result: 0 }),
      rules: signRules,
    },
    {
      header: own.stepRow,
      width: 10,
      align: 'center',
      format: formats.whole,
      value: ({ figures }, line) => ({
        formula: `MATCH(A${line},${cellNames.order},0)`,
        result: figures.order,
      }),
    },
  ];
}

/** A figure of the steps of the unit that stands in this place now. */
function looked(key: StepKey, name: CellName, header: string, width: number): Column {
  return {
    header,
    width,
    align: 'center',
    value: ({ figures }, line) => ({
      formula: `INDEX(${name},${STEP_ROW}${line})`,
      result: figures[key],
    }),
  };
}
