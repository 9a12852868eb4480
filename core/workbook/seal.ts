import { keysOf } from '#core/keys.ts';
import { sha256, type Sha256 } from '#core/sha256.ts';
import type { RawWorkbook } from './cells.ts';
import type { FoundTable } from './find-table.ts';
import { signedText, type Identity } from './identity.ts';
import type { Reopening } from './reopenings.ts';
import { isOwnFormula, type ScoreRow } from './score-table.ts';
import { evidenceHeaders, sheetNames, weightHeaders, type ScoreColumn } from './sheets.ts';
import type { TableRow } from './table-row.ts';
import { findTables, type Tables } from './tables.ts';

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const filledColumns: readonly ScoreColumn[] = [
  'code',
  'value',
  'self',
  'reason',
  'applicable',
  'omissionReason',
  'evidence',
  'review',
  'opinion',
];

/**
 * Seal code over everything filled in, `XXXX-XXXX-XXXX` (60 bits of a SHA-256).
 *
 * It depends on whose workbook it is and on what the input cells say, not on the program that saved
 * it: numbers count as their decimal, text without surrounding blanks, a formula of somebody's own as
 * its result, and that of ours in 自评得分 as nothing. Rows of 指标评分 count in the order of their codes,
 * so that sorting breaks no seal. The record of reopenings is sealed too.
 */
export function sealCode(
  workbook: RawWorkbook,
  identity: Identity,
  reopenings: readonly Reopening[] = [],
): string {
  return sealOf(findTables(workbook), identity, reopenings);
}

/** The same of a workbook whose tables are found already; `hash` may be a quicker one than core's. */
export function sealOf(
  tables: Tables,
  identity: Identity,
  reopenings: readonly Reopening[],
  hash: Sha256 = sha256,
): string {
  const lines = [signedText(identity)];
  const add = (part: readonly string[]) => lines.push(JSON.stringify(part));
  for (const { at, seal, reason } of reopenings) add([at, seal, reason]);
  rows(tables.scores, sheetNames.scores, filledColumns, ownScore).toSorted(byCode).forEach(add);
  rows(tables.evidence, sheetNames.evidence, keysOf(evidenceHeaders)).forEach(add);
  rows(tables.weights, sheetNames.weights, keysOf(weightHeaders)).forEach(add);
  const digest = hash(lines.join('\n'));
  const letters = Array.from(digest.subarray(0, 12), (byte) => ALPHABET[byte % 32]).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What is filled in, row by row, after the name of its sheet; a row without anything is none. */
function rows<K extends string>(
  found: FoundTable<K> | undefined,
  name: string,
  columns: readonly K[],
  says: (row: TableRow<K>, column: K) => string = (row, column) => row.text(column),
): string[][] {
  const parts: string[][] = [];
  for (const row of found?.table?.rows ?? []) {
    const part = [name];
    let isFilled = false;
    for (const column of columns) {
      const text = says(row, column);
      if (text !== '') isFilled = true;
      part.push(text);
    }
    if (isFilled) parts.push(part);
  }
  return parts;
}

/** A cell of 指标评分; of a score that nobody typed, nothing. */
function ownScore(row: ScoreRow, column: ScoreColumn): string {
  return column === 'self' && isOwnFormula(row) ? '' : row.text(column);
}

/** The order of two rows by the codes after their sheet's name: 1.9 before 1.10. */
function byCode([, one = '']: readonly string[], [, other = '']: readonly string[]): number {
  return codes.compare(one, other);
}

const codes = new Intl.Collator('en', { numeric: true });
