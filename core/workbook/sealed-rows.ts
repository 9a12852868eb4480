import { keysOf } from '#core/keys.ts';
import type { FoundTable } from './find-table.ts';
import { countyColumns, reviewerColumns } from './score-sheet.ts';
import { isOwnFormula, type ScoreRow } from './score-table.ts';
import {
  evidenceHeaders,
  sheetNames,
  weightHeaders,
  type EvidenceColumn,
  type ScoreColumn,
  type WeightColumn,
} from './sheets.ts';
import type { TableRow } from './table-row.ts';
import type { Tables } from './tables.ts';

/** A row that a seal covers. */
export interface SealedRow<K extends string = string> {
  readonly row: TableRow<K>;
  /** The name of its sheet, then what stands under each column that is sealed: first its code, number or block. */
  readonly says: readonly string[];
}

/** The columns that a seal covers, in order; the first is what a row is known by. */
export const sealedColumns = {
  [sheetNames.scores]: ['code', ...countyColumns, ...reviewerColumns],
  [sheetNames.evidence]: keysOf(evidenceHeaders),
  [sheetNames.weights]: keysOf(weightHeaders),
} as const satisfies {
  [sheetNames.scores]: readonly ScoreColumn[];
  [sheetNames.evidence]: readonly EvidenceColumn[];
  [sheetNames.weights]: readonly WeightColumn[];
};

/**
 * All that is filled in, row by row; a row without anything is none. Rows of 指标评分 come in the order
 * of their codes, the others as they stand. A formula of ours in 自评得分 says nothing.
 */
export function sealedRows(tables: Tables): readonly SealedRow[] {
  const { scores, evidence, weights } = sheetNames;
  return [
    ...filled(tables.scores, scores, sealedColumns[scores], ownScore).toSorted(byCode),
    ...filled(tables.evidence, evidence, sealedColumns[evidence]),
    ...filled(tables.weights, weights, sealedColumns[weights]),
  ];
}

function filled<K extends string>(
  found: FoundTable<K> | undefined,
  name: string,
  columns: readonly K[],
  textIn: (row: TableRow<K>, column: K) => string = (row, column) => row.text(column),
): SealedRow<K>[] {
  const rows: SealedRow<K>[] = [];
  for (const row of found?.table?.rows ?? []) {
    const says = [name];
    let isFilled = false;
    for (const column of columns) {
      const text = textIn(row, column);
      if (text !== '') isFilled = true;
      says.push(text);
    }
    if (isFilled) rows.push({ row, says });
  }
  return rows;
}

/** A cell of 指标评分; of a score that nobody typed, nothing. */
function ownScore(row: ScoreRow, column: ScoreColumn): string {
  return column === 'self' && isOwnFormula(row) ? '' : row.text(column);
}

/** The order of two rows by their codes: 1.9 before 1.10. */
function byCode({ says: [, one = ''] }: SealedRow, { says: [, other = ''] }: SealedRow): number {
  return codes.compare(one, other);
}

const codes = new Intl.Collator('en', { numeric: true });
