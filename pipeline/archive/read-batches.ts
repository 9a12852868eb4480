import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '../files/names-in.ts';
import { workspaceFiles } from '../workspace/workspace.ts';
import type { Batch } from './batch.ts';
import { readBatch } from './batch-text.ts';

/** What was written down of what was stored. */
export interface KeptBatches {
  /** By number. */
  readonly batches: readonly Batch[];
  /** Files that are not as they were written. */
  readonly damaged: readonly string[];
}

/** Reads all batches of a workspace's archive; none where it has no archive. */
export async function readBatches(directory: string): Promise<KeptBatches> {
  const folder = join(directory, workspaceFiles.batches);
  const names = (await namesIn(folder)).filter((name) => /^\d+\.json$/.test(name)).toSorted();
  const batches: Batch[] = [];
  const damaged: string[] = [];
  for (const name of names) {
    const batch = readBatch(await readFile(join(folder, name), 'utf8'));
    if (batch === undefined || batch.first !== Number.parseInt(name, 10)) {
      damaged.push(join(workspaceFiles.batches, name));
    } else batches.push(batch);
  }
  return { batches, damaged };
}
