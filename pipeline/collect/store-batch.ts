import type { Unit } from '#core/workbook/unit.ts';
import { batchFile } from '../archive/batch.ts';
import { keepBatch } from '../archive/keep-batch.ts';
import { keepOriginals, type Original } from '../archive/keep-originals.ts';
import { nextSequence } from '../database/next-sequence.ts';
import type { Database } from '../database/database.ts';
import { storeRun, type StoredFile } from '../database/store-run.ts';
import type { Words } from '../wording/words.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeReceipts } from './write-receipts.ts';

/** Files that are stored together, and bytes that are to be kept. */
export interface CollectBatch {
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  /** Keeps the list of units that the files were held against; gives the hash that it is kept by. */
  readonly keptUnits: () => Promise<string>;
  /** By their codes. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly files: readonly StoredFile[];
  readonly originals: readonly Original[];
}

/**
 * Stores new files whole or not at all, after those already there, and returns the paths of their
 * receipts. Originals, the record of the batch and receipts are written before the database commits,
 * so that no stored file is ever without them.
 */
export async function storeBatch(
  workspace: Workspace,
  database: Database,
  { collectedAt, keptUnits, units, files, originals }: CollectBatch,
  words: Words,
): Promise<readonly string[]> {
  const { directory } = workspace;
  await keepOriginals(directory, originals);
  if (files.length === 0) return [];
  const summaries = files.map(({ summary }) => summary);
  return database.transaction(async () => {
    const first = await nextSequence(database);
    await keepBatch(directory, {
      first: Number(first),
      collectedAt,
      units: await keptUnits(),
      files: summaries.map(batchFile),
    });
    await storeRun(database, { collectedAt, first, files });
    return writeReceipts(workspace, summaries, units, collectedAt, words);
  });
}
