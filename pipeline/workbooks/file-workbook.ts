import type ExcelJS from 'exceljs';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { mergedRanges, type MergedRange } from './merged-ranges.ts';
import { rawWorkbook } from './raw-workbook.ts';

/** A workbook as its file holds it, with what its cells alone do not show. */
export interface FileWorkbook extends RawWorkbook {
  readonly sheetNames: readonly string[];
  /** The merged ranges of a sheet: of each, only the first cell has a value. */
  merged(sheet: string): Iterable<MergedRange>;
  /** The first row with content below those that are read. */
  unreadRow(sheet: string): number | undefined;
}

/** A workbook that ExcelJS has loaded from `parts`, an opened package: `rows` rows of each sheet. */
export function fileWorkbook(
  workbook: ExcelJS.Workbook,
  parts: Uint8Array,
  rows: number,
): FileWorkbook {
  return {
    ...rawWorkbook(workbook, rows),
    sheetNames: workbook.worksheets.map(({ name }) => name),
    merged(name) {
      const sheet = workbook.getWorksheet(name);
      return sheet ? mergedRanges(parts, sheet.id) : [];
    },
    unreadRow(name) {
      const sheet = workbook.getWorksheet(name);
      const last = Math.min(sheet?.rowCount ?? 0, MOST_ROWS);
      for (let row = rows + 1; row <= last; row += 1) {
        if (sheet?.findRow(row)?.hasValues) return row;
      }
      return undefined;
    },
  };
}

/** Rows that a sheet has in any spreadsheet; a file may claim more. */
const MOST_ROWS = 1_048_576;
