import ExcelJS from 'exceljs';
import { ledgerIdentityRows } from '#core/ledger/identity.ts';
import type { Ledger } from '#core/ledger/ledger.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { finishPackage } from '../finish-package.ts';
import { escaped } from '../xml-text.ts';
import { protect } from '../layout.ts';
import { dayContent } from '../prefill.ts';
import { formats } from '../styles.ts';
import { wording } from '../wording.zh-CN.ts';
import { addItemSheet } from './item-sheet.ts';
import { ledgerWording } from './wording.zh-CN.ts';

/**
 * Makes the rectification ledger of a unit as the bytes of an xlsx file, to be filled in and collected
 * again. The same ledger gives the same bytes, which bear the evaluation date as their own.
 */
export async function writeLedger(ledger: Ledger): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = `${ledger.unitName} ${ledgerWording.title}`;
  workbook.creator = wording.creator;
  workbook.lastModifiedBy = wording.creator;
  workbook.created = dayContent(ledger.evaluationDate);
  workbook.modified = dayContent(ledger.evaluationDate);

  await addItemSheet(workbook, ledger);
  const hidden = workbook.addWorksheet(ledgerSheets.identity, { state: 'veryHidden' });
  ledgerIdentityRows(ledger).forEach((row, index) => {
    row.forEach((text, column) => {
      const cell = hidden.getCell(index + 1, column + 1);
      cell.value = text;
      cell.numFmt = formats.text;
    });
  });
  await protect(hidden);
  // Packed once, at the end.
  const stored = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return finishPackage(new Uint8Array(stored), { strings: escaped });
}
