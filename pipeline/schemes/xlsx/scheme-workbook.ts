import ExcelJS from 'exceljs';
import type { Scheme } from '#core/scheme/scheme.ts';
import { finishPackage } from '../../workbooks/finish-package.ts';
import { wording } from '../../workbooks/wording.zh-CN.ts';
import { briefText } from './cell-content.ts';
import { addGradeSheet } from './grade-sheet.ts';
import { addGuideSheet } from './guide-sheet.ts';
import { addIndicatorSheet } from './indicator-sheet.ts';
import { addSettingsSheet } from './settings-sheet.ts';
import { keepText } from './keep-text.ts';
import { addVetoSheet } from './veto-sheet.ts';

/**
 * A scheme as the bytes of an xlsx file that an office edits in any spreadsheet; `readSchemeWorkbook`
 * reads it back without loss. The same scheme gives the same bytes.
 *
 * Throws a `Failure` where the scheme has more than a sheet or a cell takes.
 */
export async function schemeWorkbook(scheme: Scheme): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const day = new Date(`${scheme.evaluationDate}T00:00:00Z`);
  workbook.title = briefText(scheme.title);
  workbook.creator = wording.creator;
  workbook.lastModifiedBy = wording.creator;
  workbook.created = day;
  workbook.modified = day;
  addGuideSheet(workbook, scheme);
  addSettingsSheet(workbook, scheme);
  addIndicatorSheet(workbook, scheme);
  addGradeSheet(workbook, scheme);
  addVetoSheet(workbook, scheme);
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), { sheet: keepText });
}
