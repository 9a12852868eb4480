import { join } from 'node:path';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Words } from '../wording/words.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import type { FileSummary } from './collected.ts';
import { receiptName, receiptText } from './receipt.ts';

/** Writes a receipt for each file, and returns their paths; the same file has the same, run for run. */
export function writeReceipts(
  { directory, config, units }: Workspace,
  files: readonly FileSummary[],
  collectedAt: string,
  words: Words,
): Promise<string[]> {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return Promise.all(
    files.map(async (file) => {
      const unit = byCode.get(file.unit ?? '');
      const path = join(directory, workspaceFiles.receipts, receiptName(file, unit, words));
      await writeAtomically(path, receiptText(file, unit, config, collectedAt, words));
      return path;
    }),
  );
}
