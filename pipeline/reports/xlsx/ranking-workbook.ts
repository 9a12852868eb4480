import ExcelJS from 'exceljs';
import { repack } from '../../files/repack.ts';
import { words } from '../wording/zh-CN.ts';
import type { ReportModel } from '../model.ts';
import { addChangesSheet } from './changes-sheet.ts';
import { addFindingsSheet } from './findings-sheet.ts';
import { addRankingSheet } from './ranking-sheet.ts';
import { addStatisticsSheet } from './statistics-sheet.ts';
import { addStepsSheet } from './steps-sheet.ts';
import { addThemesSheet } from './themes-sheet.ts';
import { addUncomparedSheet } from './uncompared-sheet.ts';
import { addWeightsSheet } from './weights-sheet.ts';

/**
 * `ranking.xlsx`: ranking, steps of evaluation, statistics, weights and findings, one sheet each; with
 * scores by theme and changes from the round before where there are any.
 */
export async function rankingWorkbook(model: ReportModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = model.title;
  workbook.creator = words.creator;
  workbook.lastModifiedBy = words.creator;
  workbook.created = new Date(model.generatedAt);
  workbook.modified = new Date(model.generatedAt);
  addRankingSheet(workbook, model);
  addStepsSheet(workbook, model);
  addChangesSheet(workbook, model);
  addUncomparedSheet(workbook, model);
  addThemesSheet(workbook, model);
  addStatisticsSheet(workbook, model);
  addWeightsSheet(workbook, model);
  addFindingsSheet(workbook, model);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
