import type { Place } from '#core/findings/finding.ts';
import type { RawSheet } from './cells.ts';
import { hiddenCells } from './hidden-sheet.ts';
import { signedRows, type Identity } from './identity.ts';
import { reopeningRow, type Reopening } from './reopenings.ts';
import { sealedColumns, sealedRows, type SealedRow } from './sealed-rows.ts';
import { headersBySheet, sheetNames } from './sheets.ts';
import type { Tables } from './tables.ts';

/** A cell that a seal covers. */
export interface CoveredCell {
  /** Header of its column; empty in the hidden sheet. */
  readonly column: string;
  readonly text: string;
  readonly place: Place;
}

/** A row that a seal covers, or a key of the hidden sheet. */
export interface CoveredRow {
  readonly sheet: string;
  /** What it is known by: its code, number, block or key. */
  readonly name: CoveredCell;
  /** The others. */
  readonly cells: readonly CoveredCell[];
}

const columns: Readonly<Record<string, readonly string[]>> = sealedColumns;

/** All that a seal is made of, cell by cell: what is filled in, whose it is, and each reopening. */
export function coveredRows(
  tables: Tables,
  hidden: RawSheet | undefined,
  identity: Identity,
  reopenings: readonly Reopening[],
): readonly CoveredRow[] {
  const lines = [
    ...signedRows(identity),
    ...reopenings.map((reopening, index) => reopeningRow(index + 1, reopening)),
  ];
  const cells = hidden && hiddenCells(hidden);
  return [
    ...sealedRows(tables).map(tableRow),
    ...lines.map(([key, text]) => hiddenRow(key, text, cells?.get(key))),
  ];
}

function tableRow({ row, says: [sheet = '', ...texts] }: SealedRow): CoveredRow {
  const [name, ...cells] = (columns[sheet] ?? []).map((key, index): CoveredCell => ({
    column: headersBySheet[sheet]?.[key] ?? '',
    text: texts[index] ?? '',
    place: row.place(key),
  }));
  return { sheet, name: name!, cells };
}

function hiddenRow(key: string, text: string, cell: string | undefined): CoveredRow {
  const sheet = sheetNames.identity;
  const place = cell === undefined ? { sheet } : { sheet, cell };
  return {
    sheet,
    name: { column: '', text: key, place },
    cells: [{ column: '', text, place }],
  };
}
