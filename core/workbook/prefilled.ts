import { bytesToHex } from '@noble/hashes/utils.js';
import { keysOf } from '#core/keys.ts';
import type { Place } from '#core/findings/finding.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { Sha256 } from '#core/sha256.ts';
import type { FoundTable } from './find-table.ts';
import type { NamedRow } from './pair-rows.ts';
import { countyColumns } from './score-sheet.ts';
import { sealedColumns } from './sealed-rows.ts';
import { sheetNames } from './sheets.ts';
import type { TableRow } from './table-row.ts';
import type { Tables } from './tables.ts';

/** The columns in which a workbook of a later stage has what the county wrote; the first names the row. */
export const prefilledColumns = {
  ...sealedColumns,
  [sheetNames.scores]: ['code', ...countyColumns],
} as const;
export type PrefilledSheet = keyof typeof prefilledColumns;

/** Whether a county writes anything in the row of a leaf. */
export function isPrefilled({ origin }: Leaf): boolean {
  return origin !== 'external';
}

/** What a row says in those columns, and where each of it stands, 0 being the name, if it does. */
export interface PrefilledRow extends NamedRow {
  readonly placeOf?: (index: number) => Place;
}

/** What a county wrote, by sheet: in 指标评分 the rows of leaves that a county scores, in their order. */
export type PrefilledRows = Readonly<Record<PrefilledSheet, readonly PrefilledRow[]>>;

/** What stands of it in a workbook. */
export function prefilledIn(tables: Tables, leaves: readonly Leaf[]): PrefilledRows {
  const { scores, evidence, weights } = sheetNames;
  const rows = new Map(
    (tables.scores?.table?.rows ?? []).toReversed().map((row) => [row.text('code'), row]),
  );
  return {
    [scores]: leaves.filter(isPrefilled).flatMap(({ code }) => {
      const row = rows.get(code);
      return row === undefined ? [] : [standingRow(row, prefilledColumns[scores])];
    }),
    [evidence]: rowsOf(tables.evidence, prefilledColumns[evidence]),
    [weights]: rowsOf(tables.weights, prefilledColumns[weights]),
  };
}

function rowsOf<K extends string>(
  found: FoundTable<K> | undefined,
  columns: readonly K[],
): readonly PrefilledRow[] {
  return (found?.table?.rows ?? []).map((row) => standingRow(row, columns));
}

function standingRow<K extends string>(row: TableRow<K>, columns: readonly K[]): PrefilledRow {
  const placeOf = (index: number) => row.place(columns[index]!);
  return { ...namedRow(columns.map((column) => row.text(column))), placeOf };
}

/** A row of the texts in its columns. */
export function namedRow([name = '', ...cells]: readonly string[]): NamedRow {
  return { name, cells };
}

/** SHA-256, in hex, of all that a county wrote; the order of rows does not count. */
export function prefilledHash(rows: PrefilledRows, hash: Sha256): string {
  const lines = keysOf(prefilledColumns).flatMap((sheet) =>
    rows[sheet].map(({ name, cells }) => JSON.stringify([sheet, name, ...cells])),
  );
  return bytesToHex(hash(lines.toSorted().join('\n')));
}
