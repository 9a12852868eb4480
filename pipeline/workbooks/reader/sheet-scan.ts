import type { PartDamage } from '#core/findings/catalog.ts';
import { address } from '#core/workbook/cells.ts';
import type { ReadLimits } from '../limits.ts';
import { columnOf, rowOf } from './cell-key.ts';
import type { CellTable } from './cell-table.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What the cells of a sheet are scanned with. */
export interface ScanContext {
  readonly limits: ReadLimits;
  /** How many shared strings there are. */
  readonly strings: number;
  /** How many cell formats there are; `undefined` in a workbook without styles. */
  readonly styles: number | undefined;
  /** Cells that may still come, in all sheets together. */
  readonly budget: { cells: number };
}

/** A sheet that is gone through, and what has been seen of it: where its cells stand. */
export interface SheetScan extends ScanContext {
  readonly xml: XmlScanner;
  readonly cells: CellTable;
  /** Texts that stand in pieces, decoded. */
  readonly texts: string[];
  /** Formulas that cells share, and which of them was the last of each group. */
  readonly shared: SharedFormula[];
  readonly groups: Map<number, number>;
  /** Keys of the first and the last cell of each merged range. */
  readonly merged: number[];
  /** Numbers of the rows that are not shown, in the order of the file. */
  readonly hiddenRows: number[];
  /** Of the columns that are described, by their numbers, whether they are shown. */
  readonly shownColumns: (boolean | undefined)[];
  /** Whether rows and columns that do not say their own size are not shown. */
  hidesRows: boolean;
  hidesColumns: boolean;
  /** The last row and column with content, of the rows that are read; where more follow, their last. */
  lastRow: number;
  lastColumn: number;
  /** The first row with content beyond those that are read. */
  unreadRow: number | undefined;
}

/** A formula that cells share, as it stands in the cell of `key` (ECMA-376-1, 18.3.1.40). */
export interface SharedFormula {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** Refuses a sheet for what is wrong with the cell of `key`, where that is known. Always throws. */
export function refuseCell({ xml }: SheetScan, damage: PartDamage, key: number): never {
  return xml.refuse(damage, key < 0 ? '' : address(rowOf(key), columnOf(key)));
}
