import ExcelJS from 'exceljs';
import { leavesFor } from '#core/scheme/scheme.ts';
import { fullName } from '#core/workbook/unit.ts';
import { addEvidenceSheet } from './evidence-sheet.ts';
import { addGuideSheet } from './guide-sheet.ts';
import { addIdentitySheet } from './identity-sheet.ts';
import type { WorkbookOrder } from './order.ts';
import { finishPackage } from './finish-package.ts';
import { dayContent } from './prefill.ts';
import { resultsOf } from './results.ts';
import { addScoreSheet } from './score-sheet.ts';
import { addWeightSheet } from './weight-sheet.ts';
import { wording } from './wording.zh-CN.ts';
import { escaped } from './xml-text.ts';

/**
 * Makes the workbook of one unit, round, stage and evaluator (design §4) as the bytes of an xlsx file.
 *
 * The same order gives the same bytes. The workbook bears the scheme's evaluation date as its own.
 */
export async function writeWorkbook(order: WorkbookOrder): Promise<Uint8Array> {
  const { scheme, unit, prefill } = order;
  const leaves = leavesFor(scheme, unit.kind);
  const results = resultsOf(scheme, unit.kind, prefill?.scores ?? []);
  const workbook = new ExcelJS.Workbook();
  workbook.title = `${scheme.title} ${fullName(unit)}`;
  workbook.creator = wording.creator;
  workbook.lastModifiedBy = wording.creator;
  workbook.created = dayContent(scheme.evaluationDate);
  workbook.modified = dayContent(scheme.evaluationDate);
  workbook.calcProperties = { fullCalcOnLoad: true };

  await addGuideSheet(workbook, order, leaves, results);
  await addScoreSheet(workbook, order, leaves, results);
  await addEvidenceSheet(workbook, order);
  await addWeightSheet(workbook, order);
  await addIdentitySheet(workbook, order, leaves);
  const unpacked = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return finishPackage(new Uint8Array(unpacked), { strings: escaped });
}
