import { keysOf } from '#core/keys.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { textOf, type RawWorkbook } from './cells.ts';
import { signedText, type Identity } from './identity.ts';
import type { Reopening } from './reopenings.ts';
import {
  evidenceHeaders,
  scoreHeaders,
  sheetNames,
  weightHeaders,
  type ScoreColumn,
} from './sheets.ts';
import { isOwnFormula } from './score-table.ts';
import { findTable, rowsOf, type Table } from './table.ts';

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
  const parts = [
    ...reopenings.map(({ at, seal, reason }) => [at, seal, reason]),
    ...rows(workbook, sheetNames.scores, scoreHeaders, filledColumns, isOwnScore).toSorted(byCode),
    ...rows(workbook, sheetNames.evidence, evidenceHeaders, keysOf(evidenceHeaders)),
    ...rows(workbook, sheetNames.weights, weightHeaders, keysOf(weightHeaders)),
  ];
  const lines = [signedText(identity), ...parts.map((part) => JSON.stringify(part))];
  const digest = sha256(utf8ToBytes(lines.join('\n')));
  const letters = Array.from(digest.subarray(0, 12), (byte) => ALPHABET[byte % 32]).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

function rows<K extends string>(
  workbook: RawWorkbook,
  name: string,
  headers: Readonly<Record<K, string>>,
  columns: readonly K[],
  isOurs: (table: Table<K>, row: number, column: K) => boolean = () => false,
): string[][] {
  const sheet = workbook.sheet(name);
  const table = sheet && findTable(sheet, headers).table;
  if (!table) return [];
  const parts: string[][] = [];
  for (const row of rowsOf(table)) {
    const part = [name];
    let isFilled = false;
    for (const column of columns) {
      const text = isOurs(table, row, column) ? '' : textOf(table.cell(row, column));
      if (text !== '') isFilled = true;
      part.push(text);
    }
    if (isFilled) parts.push(part);
  }
  return parts;
}

/** The order of two rows by the codes after their sheet's name: 1.9 before 1.10. */
function byCode([, one = '']: readonly string[], [, other = '']: readonly string[]): number {
  return codes.compare(one, other);
}

const codes = new Intl.Collator('en', { numeric: true });

function isOwnScore(table: Table<ScoreColumn>, row: number, column: ScoreColumn): boolean {
  return column === 'self' && isOwnFormula(table, row);
}
