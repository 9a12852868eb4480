import { sha256, type Sha256 } from '#core/sha256.ts';
import { signedText, type Identity } from './identity.ts';
import type { Reopening } from './reopenings.ts';
import { sealLetters } from './seal-letters.ts';
import { sealedRows } from './sealed-rows.ts';
import type { Tables } from './tables.ts';

/**
 * Seal code over everything filled in, `XXXX-XXXX-XXXX` (60 bits of a SHA-256).
 *
 * It depends on whose workbook it is and on what the input cells say, not on the program that saved
 * it: numbers count as their decimal, text without surrounding blanks, a formula of somebody's own as
 * its result, and that of ours in 自评得分 as nothing. Rows of 指标评分 count in the order of their codes,
 * so that sorting breaks no seal. The record of reopenings is sealed too. `hash` may be a quicker one than
 * core's.
 */
export function sealCode(
  tables: Tables,
  identity: Identity,
  reopenings: readonly Reopening[],
  hash: Sha256 = sha256,
): string {
  const lines = [signedText(identity)];
  const add = (part: readonly string[]) => lines.push(JSON.stringify(part));
  for (const { at, seal, reason } of reopenings) add([at, seal, reason]);
  for (const { says } of sealedRows(tables)) add(says);
  return sealLetters(hash(lines.join('\n')), 12).replaceAll(/(.{4})(?=.)/g, '$1-');
}
