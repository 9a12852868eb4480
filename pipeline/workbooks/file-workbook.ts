import type { MergedRange, RawWorkbook } from '#core/workbook/cells.ts';

/** A workbook as its file holds it, with what its cells alone do not show. */
export interface FileWorkbook extends RawWorkbook {
  readonly sheetNames: readonly string[];
  readonly merged: (sheet: string) => Iterable<MergedRange>;
  /** The first row with content below those that are read. */
  unreadRow(sheet: string): number | undefined;
  /** Frees what its parts take, at once; its sheets are not to be asked for a cell any more. */
  letGo(): void;
}
