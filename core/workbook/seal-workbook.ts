import { sha256 } from '#core/sha256.ts';
import type { RawSheet, RawWorkbook } from './cells.ts';
import { coveredRows } from './covered-rows.ts';
import { chunksOf, hiddenEntries, hiddenRows, type HiddenCell } from './hidden-sheet.ts';
import { identityKeys, recordKey, type Identity } from './identity.ts';
import { reopeningRow, type Reopening } from './reopenings.ts';
import { sealCode } from './seal.ts';
import { recordText } from './seal-record.ts';
import { sheetNames } from './sheets.ts';
import { findTables } from './tables.ts';

/** A seal: its code, and the record of each cell that it covers. */
export interface Seal {
  readonly code: string;
  readonly record: string;
}

/** The seal of what a workbook now holds. */
export function sealWorkbook(
  workbook: RawWorkbook,
  identity: Identity,
  reopenings: readonly Reopening[] = [],
): Seal {
  const tables = findTables(workbook);
  const code = sealCode(tables, identity, reopenings);
  const hidden = workbook.sheet(sheetNames.identity);
  const rows = coveredRows(tables, hidden, identity, reopenings);
  return { code, record: recordText(rows, code, sha256) };
}

/** What a hidden sheet is given to seal its workbook: the record, then the code. */
export function sealCells(hidden: RawSheet, { code, record }: Seal): readonly HiddenCell[] {
  return hiddenEntries(hidden, [...recordRows(hidden, record), [identityKeys.seal, code]]);
}

/** What it is given to unseal it: the nth reopening, no code, no record. */
export function unsealCells(
  hidden: RawSheet,
  number: number,
  reopening: Reopening,
): readonly HiddenCell[] {
  return hiddenEntries(hidden, [
    reopeningRow(number, reopening),
    [identityKeys.seal, ''],
    ...recordRows(hidden, ''),
  ]);
}

/** The pieces of a record, and nothing in those of an earlier one that it leaves over. */
function recordRows(hidden: RawSheet, record: string): [key: string, value: string][] {
  const pieces = chunksOf(record);
  const there = hiddenRows(hidden);
  const rows: [string, string][] = [];
  for (let part = 1; part <= pieces.length || there.has(recordKey(part)); part += 1) {
    rows.push([recordKey(part), pieces[part - 1] ?? '']);
  }
  return rows;
}
