import { finding } from '#core/findings/finding.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { ReadLimits } from './limits.ts';
import { readWithin, type ReadResult } from './read-workbook.ts';

const ours = [...Object.values(sheetNames), ...Object.values(ledgerSheets)];

/** Reads a workbook that the office issued, and refuses one whose sheets go on below the rows that are read. */
export function readOurs(bytes: Uint8Array, limits: ReadLimits): ReadResult {
  const read = readWithin(bytes, limits);
  const part = ours.find((name) => read.workbook?.unreadRow(name) !== undefined);
  if (part === undefined) return read;
  read.workbook?.letGo();
  const parameters = { part, excess: 'rows', limit: limits.rows } as const;
  return {
    workbook: undefined,
    finding: finding('file.beyond-limit', parameters, { sheet: part }),
  };
}
