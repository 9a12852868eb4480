import { join } from 'node:path';
import { writeDurably } from '../files/write-durably.ts';
import type { Words } from '../wording/words.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import type { FileSummary } from './collected.ts';
import { receiptName, receiptText } from './receipt.ts';

/** Writes a receipt for each file, and returns their paths; the same file has the same, run for run. */
export async function writeReceipts(
  { directory, config, units }: Workspace,
  files: readonly FileSummary[],
  collectedAt: string,
  words: Words,
): Promise<string[]> {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const receipts = files.map((file) => {
    const unit = byCode.get(file.unit ?? '');
    return {
      path: join(directory, workspaceFiles.receipts, receiptName(file, unit, words)),
      data: receiptText(file, unit, config, collectedAt, words),
    };
  });
  await writeDurably(receipts);
  return receipts.map(({ path }) => path);
}
