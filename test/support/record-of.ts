import { sha256 } from '#core/sha256.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { coveredRows } from '#core/workbook/covered-rows.ts';
import { readIdentity } from '#core/workbook/identity.ts';
import { recordText } from '#core/workbook/seal-record.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { findTables } from '#core/workbook/tables.ts';

/** What somebody who knows this program would write as the record of a seal, over what a workbook now holds. */
export function recordOf(workbook: RawWorkbook, code: string): string {
  const hidden = workbook.sheet(sheetNames.identity);
  const said = hidden && readIdentity(hidden).read;
  if (said === undefined) throw new Error('no workbook of ours');
  const { identity, reopenings } = said;
  return recordText(coveredRows(findTables(workbook), hidden, identity, reopenings), code, sha256);
}
