import type { Workbook } from 'exceljs';
import { chapterRates, chaptersOf } from '../chapter-rates.ts';
import { quotientNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { addRatesSheet } from './rates-sheet.ts';
import type { UnitSteps } from './steps-sheet.ts';

/** Sheet 一级指标得分: score rates of the ranked units by chapter; none where the scheme has none. */
export function addChaptersSheet(
  workbook: Workbook,
  model: ReportModel,
  rows: readonly UnitSteps[],
): void {
  const chapters = chaptersOf(model);
  if (chapters.length === 0) return;
  const rates = chapterRates(model);
  addRatesSheet(workbook, model, {
    name: workbookWords.sheets.chapters,
    note: workbookWords.notes.chapters,
    heading: words.chapterRates,
    rows,
    groups: chapters.map(({ name }, index) => ({
      header: name,
      band: cellNames.leafChapters,
      mark: String(index + 1),
      rate: ({ unit }) => quotientNumber(rates.get(unit.row.unit_code)?.[index] ?? null),
    })),
  });
}
