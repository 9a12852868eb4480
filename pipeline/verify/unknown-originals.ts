import { join } from 'node:path';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Batch } from '../archive/batch.ts';
import { keptHashes } from '../archive/kept-hashes.ts';
import type { RecordedFile } from '../database/recorded-files.ts';
import { workspaceFiles } from '../workspace/workspace.ts';

/** Originals of the archive that neither a batch nor the database knows. */
export async function unknownOriginals(
  directory: string,
  batches: readonly Batch[],
  recorded: readonly RecordedFile[],
): Promise<Finding[]> {
  const known = new Set([
    ...batches.flatMap(({ units, files }) => [units, ...files.map((file) => file.sha256)]),
    ...recorded.map(({ sha256 }) => sha256),
  ]);
  const unknown = [...(await keptHashes(directory))].filter((sha256) => !known.has(sha256));
  return unknown.toSorted().map((sha256) => {
    const file = join(workspaceFiles.archive, sha256.slice(0, 2), sha256);
    return finding('archive.original-unknown', {}, { file });
  });
}
