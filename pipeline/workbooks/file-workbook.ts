import type { RawWorkbook } from '#core/workbook/cells.ts';

/** A range of merged cells; rows and columns count from 1, and both ends belong to it. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A workbook as its file holds it, with what its cells alone do not show. */
export interface FileWorkbook extends RawWorkbook {
  readonly sheetNames: readonly string[];
  /** The merged ranges of a sheet: of each, only the first cell shows its value. */
  merged(sheet: string): Iterable<MergedRange>;
  /** The first row with content below those that are read. */
  unreadRow(sheet: string): number | undefined;
  /** Frees what its parts take, at once; its sheets are not to be asked for a cell any more. */
  letGo(): void;
}
