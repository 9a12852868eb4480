import type { Workbook } from 'exceljs';
import type { RankingRow } from '../../database/marts.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { chapterRates, chaptersOf } from '../chapter-rates.ts';
import { pointsNumber, shareNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { reasons } from '../reasons.ts';
import { toneOf } from '../tone.ts';
import { words } from '../wording/zh-CN.ts';
import { addBars } from './bars.ts';
import { previousColumns } from './previous-columns.ts';
import { colours, font, formats, ruled, toneStyle } from './style.ts';
import { addTableSheet, type TableColumn } from './table-sheet.ts';

/** Columns of the ranks and of the scores, which carry the bars; where it looks back, of the earlier ones. */
const RANK = 'A';
const SCORE = 'F';
const PREVIOUS_RANK = 'H';
const PREVIOUS_SCORE = 'J';

/** Sheet 排名: every unit of the round, ranked ones first, then the others with the reason. */
export function addRankingSheet(workbook: Workbook, model: ReportModel): void {
  const { scheme } = model;
  const table = addTableSheet(workbook, model, {
    name: words.sheets.ranking,
    note: words.notes.ranking + (model.signed ? '' : words.notes.unsigned),
    columns: [...unitColumns(model), ...chapterColumns(model)],
    rows: model.rankings,
    frozen: 3,
  });
  addBars(table, SCORE, scheme.total.plus(scheme.bonusCap).toNumber());
}

function unitColumns(model: ReportModel): readonly TableColumn<RankingRow>[] {
  const { scheme } = model;
  const points = scheme.decimals === 0 ? '0' : `0.${'0'.repeat(scheme.decimals)}`;
  const reasonOf = reasons(model);
  const [peers = 'kind'] = scheme.ranking.peers;
  const warned = { font: font({ color: { argb: colours.warn }, bold: true }) };
  return [
    { header: words.rank, width: 5.5, align: 'center', value: (row) => row.rank },
    { header: words.unitCode, width: 8.5, align: 'center', value: (row) => row.unit_code },
    { header: words.unit, width: 19, align: 'left', wrap: true, value: (row) => row.unit_name },
    { header: words.prefecture, width: 15, align: 'left', value: (row) => row.prefecture },
    { header: words.kind, width: 7.5, align: 'center', value: (row) => unitKindNames[row.kind] },
    {
      header: words.score,
      width: 10,
      align: 'right',
      format: points,
      value: (row) => pointsNumber(row.score_micro),
      style: () => ({ font: font({ bold: true }) }),
    },
    {
      header: words.grade,
      width: 7.5,
      align: 'center',
      value: (row) => row.grade,
      style: (row) =>
        row.grade === null ? undefined : toneStyle(toneOf(scheme.grades, row.grade)),
    },
    ...previousColumns(model, {
      rank: RANK,
      score: SCORE,
      previousRank: PREVIOUS_RANK,
      previousScore: PREVIOUS_SCORE,
    }),
    pointsColumn(words.base, points, (row) => row.base_micro),
    pointsColumn(words.bonus, points, (row) => row.bonus_micro),
    pointsColumn(words.deduction, points, (row) => row.deduction_micro),
    pointsColumn(words.omitted, points, (row) => row.omitted_micro),
    { header: words.peers[peers], width: 7.5, align: 'center', value: (row) => row.group_rank },
    {
      header: words.unrescaledRank,
      width: 8.5,
      align: 'center',
      value: (row) => row.unrescaled_rank,
    },
    {
      header: words.weight,
      width: 8.5,
      align: 'right',
      format: formats.share,
      value: (row) => shareNumber(row.performance_weight),
      style: (row) => (row.weight_ok === false ? warned : undefined),
    },
    pointsColumn(words.weighted, points, (row) => row.weighted_micro),
    pointsColumn(words.self, points, (row) => row.self_micro),
    {
      header: words.status,
      width: 9.5,
      align: 'left',
      value: (row) => reasonOf.get(row.unit_code) ?? '',
      style: (row) => (row.status === 'accepted' ? undefined : { ...warned, border: ruled }),
    },
  ];
}

function pointsColumn(
  header: string,
  format: string,
  micro: (row: RankingRow) => bigint | null,
): TableColumn<RankingRow> {
  return { header, width: 7.5, align: 'right', format, value: (row) => pointsNumber(micro(row)) };
}

function chapterColumns(model: ReportModel): readonly TableColumn<RankingRow>[] {
  const rates = chapterRates(model);
  return chaptersOf(model).map((chapter, index) => ({
    header: chapter.name,
    group: words.chapterRates,
    width: 8,
    align: 'right',
    format: formats.rate,
    value: (row) => rates.get(row.unit_code)?.[index] ?? null,
    style: (row) => (row.status === 'accepted' ? undefined : { border: ruled }),
  }));
}
