import ExcelJS, { type XlsxWriteOptions } from 'exceljs';
import { words } from '../wording/zh-CN.ts';
import type { ReportModel, ScoredModel } from '../model.ts';
import { addChangesSheet } from './changes-sheet.ts';
import { addChaptersSheet } from './chapters-sheet.ts';
import { finishWorkbook } from './finish-workbook.ts';
import { addFindingsSheet } from './findings-sheet.ts';
import { addLiveSheet } from './live-sheet.ts';
import { addMethodSheet } from './method-sheet.ts';
import { addOriginsSheet } from './origins-sheet.ts';
import { rankedUnits } from './ranked-units.ts';
import { addRankingSheet } from './ranking-sheet.ts';
import { addRectificationsSheet } from './rectifications-sheet.ts';
import { addScoresSheet } from './scores-sheet.ts';
import { addStatisticsSheet } from './statistics-sheet.ts';
import { addStepsSheet, type UnitSteps } from './steps-sheet.ts';
import { addThemesSheet } from './themes-sheet.ts';
import { addUncomparedSheet } from './uncompared-sheet.ts';
import { unitFigures } from './unit-figures.ts';
import { addWeightsSheet } from './weights-sheet.ts';

/**
 * `ranking.xlsx`: the scores of record and all that follows from them, to the ranks, by live formulas:
 * who changes a score sees the ranking change. Statistics, weights, changes from the round before,
 * findings and the method have sheets of their own.
 */
export async function rankingWorkbook(model: ScoredModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = model.title;
  workbook.creator = words.creator;
  workbook.lastModifiedBy = words.creator;
  workbook.created = new Date(model.generatedAt);
  workbook.modified = new Date(model.generatedAt);

  const steps = unitSteps(model);
  addRankingSheet(workbook, model, steps);
  addLiveSheet(workbook, model, steps);
  const scores = addScoresSheet(workbook, model, steps);
  const { names, firstRow } = addStepsSheet(workbook, model, steps);
  addChaptersSheet(workbook, model, steps);
  addThemesSheet(workbook, model, steps);
  addChangesSheet(workbook, model, steps);
  addUncomparedSheet(workbook, model);
  addRectificationsSheet(workbook, model);
  addStatisticsSheet(workbook, model);
  const weights = addWeightsSheet(workbook, model);
  addOriginsSheet(workbook, model);
  addFindingsSheet(workbook, model);
  const method = addMethodSheet(workbook, model, firstRow);

  const bytes = await workbook.xlsx.writeBuffer(lightly);
  return finishWorkbook(new Uint8Array(bytes), { ...method, ...scores, ...names, ...weights });
}

/** What is packed anew is packed lightly before: quicker than well, and smaller in memory than not at all. */
const lightly: Partial<XlsxWriteOptions> = {
  zip: { compression: 'DEFLATE', compressionOptions: { level: 1 } },
};

function unitSteps(model: ReportModel): readonly UnitSteps[] {
  return rankedUnits(model).map((unit, index): UnitSteps => {
    const evaluation = model.evaluations.get(unit.row.unit_code);
    if (evaluation === undefined) throw new Error(`unit ${unit.row.unit_code} has no evaluation`);
    return { unit, figures: unitFigures(model.scheme, unit, evaluation, index + 1) };
  });
}
