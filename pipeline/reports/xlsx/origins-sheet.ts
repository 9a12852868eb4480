import type { Workbook } from 'exceljs';
import type { ScoreRow } from '../../database/marts.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel, ScoredModel } from '../model.ts';
import { unitNames } from '../unit-names.ts';
import { workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { formats, POINTS_WIDTH } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

/** More scores than these make a workbook slow to open; `scores.csv` holds them all. */
const MOST_SCORES = 20_000;

/** Whether the workbook lists where each score comes from. */
export function listsOrigins({ scoreCount }: ReportModel): boolean {
  return scoreCount <= MOST_SCORES;
}

/** Sheet 得分来源: every score of accepted files with its place; none where they are too many, and then none are needed. */
export function addOriginsSheet(workbook: Workbook, model: ScoredModel): void {
  if (!listsOrigins(model)) return;
  addTableSheet(workbook, model, {
    name: workbookWords.sheets.origins,
    note: workbookWords.notes.origins,
    columns: columns(model),
    rows: model.scores,
    frozen: 3,
  });
}

function columns(model: ReportModel): readonly TableColumn<ScoreRow>[] {
  const { origin } = workbookWords;
  const names = unitNames(model);
  const leaves = new Map(model.scheme.leaves.map((leaf) => [leaf.code, leaf.name]));
  const outcomes = new Map(model.outcomes.map((row) => [keyOf(row), row]));
  const counts = (row: ScoreRow) => {
    const outcome = outcomes.get(keyOf(row));
    if (outcome?.applicable === false) return origin.omitted;
    return row.score_micro !== null && outcome?.stage === row.stage ? origin.counted : '';
  };
  return [
    { header: words.unitCode, width: 9, align: 'center', value: (row) => row.unit_code },
    {
      header: words.unit,
      width: 19,
      align: 'left',
      wrap: true,
      value: (row) => names.get(row.unit_code) ?? '',
    },
    { header: words.code, width: 9, align: 'left', value: (row) => row.indicator_code },
    {
      header: words.indicator,
      width: 34,
      align: 'left',
      wrap: true,
      value: (row) => leaves.get(row.indicator_code) ?? '',
    },
    { header: origin.stage, width: 10, align: 'center', value: (row) => origin.stageOf(row.stage) },
    {
      header: origin.evaluator,
      width: 13,
      align: 'left',
      wrap: true,
      value: (row) => row.evaluator,
    },
    { header: origin.value, width: 12, align: 'left', wrap: true, value: (row) => row.value },
    {
      header: origin.score,
      width: POINTS_WIDTH,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(row.score_micro),
    },
    { header: origin.counts, width: 7, align: 'center', value: counts },
    { header: words.file, width: 34, align: 'left', wrap: true, value: (row) => row.file },
    { header: words.sheet, width: 12, align: 'left', value: (row) => row.sheet },
    { header: words.cell, width: 8, align: 'center', value: (row) => row.cell },
  ];
}

function keyOf(row: { readonly unit_code: string; readonly indicator_code: string }): string {
  return JSON.stringify([row.unit_code, row.indicator_code]);
}
