import type { Workbook } from 'exceljs';
import type { RankingRow } from '../../database/marts.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { columnLetters } from '#core/workbook/cells.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { reasons } from '../reasons.ts';
import { cellNames, workbookWords, type CellName } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { addBars } from './bars.ts';
import { changedRules, floorRules, gradeRules } from './cell-rules.ts';
import { previousColumns } from './previous-columns.ts';
import type { StepKey } from './step-keys.ts';
import type { UnitSteps } from './steps-sheet.ts';
import { colours, fixedPoints, font, formats } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

type Column = TableColumn<RankingRow>;

/** Columns of the ranks and of the scores, which carry the bars; where it looks back, of the earlier ones. */
const RANK = 'A';
const FIRST = 'B';
const SCORE = 'G';
const PREVIOUS_RANK = 'I';
const PREVIOUS_SCORE = 'K';

/**
 * Sheet 排名: every unit of the round, ranked ones first, then the others with the reason. Figures are
 * looked up in 得分步骤; the rows keep the order in which the ranking came out.
 */
export function addRankingSheet(
  workbook: Workbook,
  model: ReportModel,
  units: readonly UnitSteps[],
): void {
  const { scheme } = model;
  const table = addTableSheet(workbook, model, {
    name: words.sheets.ranking,
    note:
      words.notes.ranking +
      workbookWords.notes.ranking +
      (model.signed ? '' : words.notes.unsigned),
    columns: columns(model, units),
    rows: model.rankings,
    frozen: 4,
    unprinted: 1,
  });
  addBars(table, SCORE, scheme.total.plus(scheme.bonusCap).toNumber());
}

function columns(model: ReportModel, units: readonly UnitSteps[]): readonly Column[] {
  const { scheme } = model;
  const points = fixedPoints(scheme.decimals);
  const reasonOf = reasons(model);
  const stepsOf = new Map(units.map((steps) => [steps.unit.row.unit_code, steps]));
  const previous = previousColumns(model, {
    rank: RANK,
    score: SCORE,
    previousRank: PREVIOUS_RANK,
    previousScore: PREVIOUS_SCORE,
  });
  const stepRow = columnLetters(OWN_COLUMNS + previous.length);

  const looked = (
    key: StepKey,
    name: CellName,
    header: string,
    more: Partial<Column> = {},
  ): Column => ({
    header,
    width: 8,
    align: 'center',
    value: (row, line) => {
      const steps = stepsOf.get(row.unit_code);
      if (steps === undefined) return null;
      return { formula: `INDEX(${name},${stepRow}${line})`, result: steps.figures[key] };
    },
    ...more,
  });
  const figure = { align: 'right', format: points } as const;

  return [
    looked('rank', cellNames.ranks, words.rank, {
      width: 6,
      rules: (first) => changedRules(first, first.replace(RANK, FIRST)),
    }),
    { header: workbookWords.first, width: 6.5, align: 'center', value: (row) => row.rank },
    { header: words.unitCode, width: 8.5, align: 'center', value: (row) => row.unit_code },
    { header: words.unit, width: 19, align: 'left', wrap: true, value: (row) => row.unit_name },
    { header: words.prefecture, width: 15, align: 'left', value: (row) => row.prefecture },
    { header: words.kind, width: 7.5, align: 'center', value: (row) => unitKindNames[row.kind] },
    looked('score', cellNames.unitScores, words.score, {
      ...figure,
      width: 10,
      style: () => ({ font: font({ bold: true }) }),
    }),
    looked('grade', cellNames.grades, words.grade, { rules: gradeRules(scheme.grades) }),
    ...previous,
    looked('base', cellNames.base, words.base, { ...figure, width: 10 }),
    looked('bonus', cellNames.bonus, words.bonus, figure),
    looked('deduction', cellNames.deduction, words.deduction, figure),
    looked('omitted', cellNames.omitted, words.omitted, figure),
    looked('kindRank', cellNames.kindRanks, words.peers.kind),
    looked('prefectureRank', cellNames.prefectureRanks, words.peers.prefecture),
    looked('zeroRank', cellNames.zeroRanks, words.unrescaledRank),
    looked('weight', cellNames.weights, words.weight, {
      align: 'right',
      format: formats.share,
      rules: floorRules,
    }),
    looked('weighted', cellNames.weighted, words.weighted, figure),
    {
      header: words.self,
      width: 10,
      ...figure,
      value: (row) => pointsNumber(row.self_micro),
    },
    {
      header: words.status,
      width: 26,
      align: 'left',
      wrap: true,
      value: (row) => reasonOf.get(row.unit_code) ?? '',
      style: (row) => (row.status === 'accepted' ? undefined : unranked),
    },
    {
      header: workbookWords.stepRow,
      width: 8.5,
      align: 'center',
      value: (row, line) => {
        const steps = stepsOf.get(row.unit_code);
        if (steps === undefined) return null;
        return { formula: `MATCH(C${line},${cellNames.units},0)`, result: steps.figures.order };
      },
    },
  ];
}

/** Columns of the sheet where it does not look back; the last finds a unit's row in 得分步骤. */
const OWN_COLUMNS = 20;

const unranked = { font: font({ color: { argb: colours.warn }, bold: true }) };
