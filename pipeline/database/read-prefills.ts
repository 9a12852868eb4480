import { decimal, fromMicro } from '#core/decimal.ts';
import type { Prefill, PrefilledScore, Prefills } from '../workbooks/prefill.ts';
import type { Database } from './database.ts';
import type { ContentTable, RawRow } from './schema.ts';

/**
 * What units wrote in their accepted self-assessments, for the workbooks of later stages. Of several
 * evaluators the one who handed in last is shown.
 */
export async function readPrefills(database: Database): Promise<Prefills> {
  const files = await database.query<{ unit: string } & ShownFile>(
    `SELECT unit, sequence, sha256
     FROM (
       SELECT unit_code AS unit, MAX(sequence) AS sequence FROM int_current_files
       WHERE stage = 'self' AND state = 'accepted' GROUP BY unit_code
     ) AS shown JOIN raw_files USING (sequence)`,
  );
  const shown = new Map(files.map(({ unit, ...file }) => [unit, file]));
  return {
    has: (unit) => shown.has(unit),
    async of(units) {
      const wanted = units.flatMap((unit) => shown.get(unit)?.sequence ?? []);
      const read = await contentOf(database, wanted);
      return new Map(
        units.flatMap((unit) => {
          const file = shown.get(unit);
          return file === undefined ? [] : [[unit, { ...read(file.sequence), file: file.sha256 }]];
        }),
      );
    },
  };
}

/** The workbook that is shown of a unit. */
interface ShownFile {
  readonly sequence: bigint;
  readonly sha256: string;
}

/** What files say, by their numbers. */
async function contentOf(
  database: Database,
  sequences: readonly bigint[],
): Promise<(sequence: bigint) => Omit<Prefill, 'file'>> {
  const scores = await rowsOf(database, 'raw_entries', 'leaf_code', sequences);
  const evidence = await rowsOf(database, 'raw_evidence', 'position', sequences);
  const weights = await rowsOf(database, 'raw_weights', 'position', sequences);
  return (sequence) => ({
    scores: (scores.get(sequence) ?? []).map(scoreOf),
    evidence: (evidence.get(sequence) ?? []).map(itemOf),
    weights: (weights.get(sequence) ?? []).map(blockOf),
  });
}

async function rowsOf<Name extends ContentTable>(
  database: Database,
  table: Name,
  order: string,
  sequences: readonly bigint[],
): Promise<ReadonlyMap<bigint, readonly RawRow<Name>[]>> {
  if (sequences.length === 0) return new Map();
  const rows = await database.query<RawRow<Name> & { readonly sequence: bigint }>(
    `SELECT * FROM ${table} WHERE sequence IN (SELECT unnest($1)) ORDER BY sequence, ${order}`,
    [sequences],
  );
  return Map.groupBy(rows, ({ sequence }) => sequence);
}

function scoreOf(row: RawRow<'raw_entries'>): PrefilledScore {
  return {
    code: row.leaf_code,
    value: row.value,
    score: row.score_micro === null ? null : fromMicro(row.score_micro),
    reason: row.reason,
    applicable: row.applicable,
    omissionReason: row.omission_reason,
    evidence: listIn(row.evidence),
  };
}

function itemOf(row: RawRow<'raw_evidence'>): Prefill['evidence'][number] {
  const { number, indicators, title, link, date, note } = row;
  return { number, indicators: listIn(indicators), title, link, date, note };
}

function blockOf(row: RawRow<'raw_weights'>): Prefill['weights'][number] {
  const { block, weight, score, rule_of_law: ruleOfLaw } = row;
  return { block, weight: weight === null ? undefined : decimal(weight), score, ruleOfLaw };
}

function listIn(json: string): string[] {
  const list: string[] = JSON.parse(json);
  return list;
}
