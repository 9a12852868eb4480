import { join } from 'node:path';
import { writeDurably } from '../files/write-durably.ts';
import { workspaceFiles } from '../workspace/workspace.ts';
import type { Batch } from './batch.ts';
import { writeBatch } from './batch-text.ts';

/** Digits of a file's number in the order of arrival. */
const DIGITS = 10;

/**
 * Writes down what is about to be stored, after the originals are kept and before the transaction
 * commits. A batch that was never committed has the number of the next one, which takes its place.
 *
 * Throws an error of the file system, such as `ENOSPC`.
 */
export function keepBatch(directory: string, batch: Batch): Promise<void> {
  const name = `${String(batch.first).padStart(DIGITS, '0')}.json`;
  const path = join(directory, workspaceFiles.batches, name);
  return writeDurably([{ path, data: writeBatch(batch) }]);
}
