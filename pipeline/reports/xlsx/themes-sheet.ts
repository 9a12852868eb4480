import type { Workbook } from 'exceljs';
import { columnLetters } from '#core/workbook/cells.ts';
import type { RankingRow } from '../../database/marts.ts';
import { themeNames } from '../../wording/themes.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { themeLines, themesOf } from '../theme-lines.ts';
import { words } from '../wording/zh-CN.ts';
import { addBars } from './bars.ts';
import { formats } from './style.ts';
import { addTableSheet, type TableColumn } from './table-sheet.ts';

/** Sheet 领域得分: score rates of the ranked units by theme; none where the scheme names no theme. */
export function addThemesSheet(workbook: Workbook, model: ReportModel): void {
  const rates = themeColumns(model);
  if (rates.length === 0) return;
  const table = addTableSheet(workbook, model, {
    name: words.sheets.themes,
    note: words.notes.themes,
    columns: [...unitColumns, ...rates],
    rows: model.rankings.filter((row) => row.rank !== null),
    frozen: 3,
  });
  const first = columnLetters(unitColumns.length + 1);
  addBars(table, first, 1, columnLetters(unitColumns.length + rates.length));
}

const unitColumns: readonly TableColumn<RankingRow>[] = [
  { header: words.rank, width: 6, align: 'center', value: (row) => row.rank },
  { header: words.unitCode, width: 9, align: 'center', value: (row) => row.unit_code },
  { header: words.unit, width: 20, align: 'left', wrap: true, value: (row) => row.unit_name },
  { header: words.prefecture, width: 16, align: 'left', value: (row) => row.prefecture },
  {
    header: words.score,
    width: 10,
    align: 'right',
    format: formats.points,
    value: (row) => pointsNumber(row.score_micro),
  },
];

function themeColumns(model: ReportModel): readonly TableColumn<RankingRow>[] {
  const lines = themeLines(model);
  return themesOf(model).map((theme) => ({
    header: themeNames[theme],
    group: words.themeRates,
    width: 10,
    align: 'center',
    format: formats.rate,
    value: (row) => lines.get(row.unit_code)?.get(theme)?.now.score_rate ?? null,
  }));
}
