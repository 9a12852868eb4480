import { join } from 'node:path';
import type { Unit } from '#core/workbook/unit.ts';
import { writeDurably } from '../files/write-durably.ts';
import type { Words } from '../wording/words.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import type { FileSummary } from './collected.ts';
import { receiptName, receiptText } from './receipt.ts';

/** Writes a receipt for each file, and returns their paths; the same file has the same, run for run. */
export async function writeReceipts(
  { directory, config }: Workspace,
  files: readonly FileSummary[],
  units: ReadonlyMap<string, Unit>,
  collectedAt: string,
  words: Words,
): Promise<string[]> {
  const receipts = files.map((file) => {
    const unit = units.get(file.unit ?? '');
    return {
      path: join(directory, workspaceFiles.receipts, receiptName(file, unit, words)),
      data: receiptText(file, unit, config, collectedAt, words),
    };
  });
  await writeDurably(receipts);
  return receipts.map(({ path }) => path);
}
