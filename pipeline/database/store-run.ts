import type { FileSummary } from '../collect/collected.ts';
import { appendPacked } from './append-packed.ts';
import { findingRows } from './finding-rows.ts';
import { nextSequence } from './next-sequence.ts';
import type { Database } from './database.ts';
import type { PackedContent } from './packed-content.ts';
import { appendRows, type RawRow } from './schema.ts';

/** A file, and the rows of what it says. */
export interface StoredFile {
  readonly summary: FileSummary;
  readonly content: PackedContent;
}

/** Files that are stored together, all or none. */
export interface CollectRun {
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  /** Number of the first file in the order of arrival; the one after the last stored unless given. */
  readonly first?: bigint;
  readonly files: readonly StoredFile[];
}

/**
 * Adds the files of one run after those already there, with all that they say. What is stored of
 * the same bytes, which were rejected then, is put aside.
 *
 * Within a transaction: a file whose bytes are stored and were not rejected breaks it with a
 * `QueryError`.
 */
export async function storeRun(database: Database, run: CollectRun): Promise<void> {
  const { files, collectedAt } = run;
  const summaries = files.map(({ summary }) => summary);
  await database.useMachine('little');
  const first = run.first ?? (await nextSequence(database));
  await forgetRejected(database, summaries);
  const sequenceOf = (index: number) => first + BigInt(index);
  await appendRows(
    database,
    'raw_files',
    summaries.map((file, index) => fileRow(file, collectedAt, sequenceOf(index))),
  );
  await appendRows(
    database,
    'raw_findings',
    summaries.flatMap((file, index) => findingRows(file, sequenceOf(index))),
  );
  await appendPacked(
    database,
    files.flatMap(({ content }, index) =>
      content.map((rows) => ({ ...rows, sequence: sequenceOf(index) })),
    ),
  );
}

/** A rejected file has left nothing but its name and its findings, and that it was a ledger. */
async function forgetRejected(database: Database, files: readonly FileSummary[]): Promise<void> {
  const rejected = await database.query<{ sequence: bigint }>(
    `SELECT sequence FROM raw_files
     WHERE state = 'rejected' AND sha256 IN (SELECT unnest(from_json($1, '["VARCHAR"]')))`,
    [JSON.stringify(files.map((file) => file.sha256))],
  );
  if (rejected.length === 0) return;
  const sequences = rejected.map(({ sequence }) => sequence);
  for (const table of ['raw_findings', 'raw_ledgers', 'raw_files']) {
    await database.query(`DELETE FROM ${table} WHERE sequence IN (SELECT unnest($1))`, [sequences]);
  }
}

function fileRow(file: FileSummary, collectedAt: string, sequence: bigint): RawRow<'raw_files'> {
  const { sha256, bytes, state, unit, stage, evaluator, verified, seal } = file;
  return {
    sha256,
    sequence,
    file: file.file,
    bytes: BigInt(bytes),
    collected_at: collectedAt,
    unit_code: unit ?? null,
    stage: stage ?? null,
    evaluator: evaluator ?? null,
    state,
    verified,
    seal,
  };
}
