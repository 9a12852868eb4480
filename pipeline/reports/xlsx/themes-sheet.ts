import type { Workbook } from 'exceljs';
import { themeNames } from '../../wording/themes.ts';
import { quotientNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { themeLines, themesOf } from '../theme-lines.ts';
import { cellNames } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { addRatesSheet } from './rates-sheet.ts';
import type { UnitSteps } from './steps-sheet.ts';

/** Sheet 领域得分: score rates of the ranked units by theme; none where the scheme names no theme. */
export function addThemesSheet(
  workbook: Workbook,
  model: ReportModel,
  rows: readonly UnitSteps[],
): void {
  const themes = themesOf(model);
  if (themes.length === 0) return;
  const lines = themeLines(model);
  addRatesSheet(workbook, model, {
    name: words.sheets.themes,
    note: words.notes.themes,
    heading: words.themeRates,
    rows,
    groups: themes.map((theme) => ({
      header: themeNames[theme],
      band: cellNames.leafThemes,
      mark: `"${themeNames[theme]}"`,
      rate: ({ unit }) =>
        quotientNumber(lines.get(unit.row.unit_code)?.get(theme)?.now.score_rate ?? null),
    })),
  });
}
