import type { Workbook } from 'exceljs';
import { canonicalScheme } from '#core/scheme/hash.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { identityRows } from '#core/workbook/identity.ts';
import { FIRST_SCORE_ROW } from '#core/workbook/score-sheet.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { protect } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import { formats } from './styles.ts';
import { isLongList, LIST_COLUMN } from './value-check.ts';

/** Adds the hidden sheet: identity, scheme and signature as text, and lists too long for a validation. */
export async function addIdentitySheet(
  workbook: Workbook,
  { scheme, unit, identity, signature }: WorkbookOrder,
  leaves: readonly Leaf[],
): Promise<void> {
  const sheet = workbook.addWorksheet(sheetNames.identity, { state: 'veryHidden' });
  const rows = identityRows({ identity, unit, scheme: canonicalScheme(scheme), signature });
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      const cell = sheet.getCell(index + 1, column + 1);
      cell.value = text;
      cell.numFmt = formats.text;
    });
  });
  leaves.forEach(({ rule }, index) => {
    if (rule.kind !== 'level') return;
    const names = rule.levels.map((level) => level.name);
    if (!isLongList(names)) return;
    names.forEach((name, position) => {
      sheet.getCell(FIRST_SCORE_ROW + index, LIST_COLUMN + position).value = name;
    });
  });
  await protect(sheet);
}
