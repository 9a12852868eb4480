import { decimal, fromMicro } from '#core/decimal.ts';
import type { Prefill } from '../workbooks/prefill.ts';
import type { Database } from './open.ts';
import type { RawRow } from './schema.ts';

/**
 * What a unit wrote in its accepted self-assessment, for the workbooks of later stages; `undefined`
 * where it has none that counts. Of several evaluators the one who handed in last is shown.
 */
export async function readPrefill(database: Database, unit: string): Promise<Prefill | undefined> {
  const [file] = await database.query<{ sequence: bigint }>(
    `SELECT sequence FROM int_current_files
     WHERE unit_code = $1 AND stage = 'self' AND state = 'accepted'
     ORDER BY sequence DESC LIMIT 1`,
    [unit],
  );
  if (file === undefined) return undefined;
  const [scores, evidence, weights] = await Promise.all([
    database.query<RawRow<'raw_entries'>>('SELECT * FROM raw_entries WHERE sequence = $1', [
      file.sequence,
    ]),
    database.query<RawRow<'raw_evidence'>>(
      'SELECT * FROM raw_evidence WHERE sequence = $1 ORDER BY position',
      [file.sequence],
    ),
    database.query<RawRow<'raw_weights'>>(
      'SELECT * FROM raw_weights WHERE sequence = $1 ORDER BY position',
      [file.sequence],
    ),
  ]);
  return {
    scores: scores.map((row) => ({
      code: row.leaf_code,
      value: row.value,
      score: row.score_micro === null ? null : fromMicro(row.score_micro),
      reason: row.reason,
      applicable: row.applicable,
      omissionReason: row.omission_reason,
      evidence: listIn(row.evidence),
    })),
    evidence: evidence.map(({ number, indicators, title, link, date, note }) => ({
      number,
      indicators: listIn(indicators),
      title,
      link,
      date,
      note,
    })),
    weights: weights.map((row) => ({
      block: row.block,
      weight: row.weight === null ? undefined : decimal(row.weight),
      score: row.score,
      ruleOfLaw: row.rule_of_law,
    })),
  };
}

function listIn(json: string): string[] {
  const list: string[] = JSON.parse(json);
  return list;
}
