import { join } from 'node:path';
import type { Finding } from '#core/findings/finding.ts';
import { allDone } from '../all-done.ts';
import type { Original } from '../archive/keep-originals.ts';
import { keepUnits } from '../archive/keep-units.ts';
import type { StoredFile } from '../database/store-run.ts';
import { letGo } from '../files/let-go.ts';
import { sweepPartials } from '../files/sweep-partials.ts';
import { once } from '../once.ts';
import { oneBehind } from '../one-behind.ts';
import type { Words } from '../wording/words.ts';
import type { OpeningWorkspace } from '../workspace/with-database.ts';
import { workspaceFiles } from '../workspace/workspace.ts';
import type { CollectSetting } from './collect-task.ts';
import type { FileSummary } from './collected.ts';
import { examineInThreads, type Threads } from './examine-in-threads.ts';
import { endingOf, type SourceFile } from './find-sources.ts';
import { roundToCollect } from './round-to-collect.ts';
import { storeBatch } from './store-batch.ts';
import { tasksOf } from './tasks-of.ts';
import { toldFiles } from './told-files.ts';
import type { WhatWasCollected } from './what-was-collected.ts';

/** What came of files that were opened. */
export interface Opened {
  /** New files, in order of arrival. */
  readonly files: readonly FileSummary[];
  /** Those that change nothing. */
  readonly unchanged: readonly Pick<FileSummary, 'sha256' | 'file'>[];
  /** What is not there to be opened. */
  readonly findings: readonly Finding[];
  /** Paths of the receipts, one a new file. */
  readonly receipts: readonly string[];
}

/** How files are opened. */
export interface OpenOrder {
  readonly before: Promise<WhatWasCollected>;
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  readonly threads: Threads;
  readonly words: Words;
  /** Called for each file, with how many sources are done. */
  readonly progress: (done: number) => void;
}

/** New files that are stored at once; a run that is cut off loses no more. */
const BATCH = 64;

/**
 * Opens sources that are not known, and stores what is new, some files at a time and in their order: while
 * a batch is stored, the next is read. Threads start while it is still being found what was collected, and
 * what killed runs left half written is taken away.
 */
export async function collectOthers(
  opening: OpeningWorkspace,
  sources: readonly SourceFile[],
  { before, collectedAt, threads, words, progress }: OpenOrder,
): Promise<Opened> {
  const { limits } = threads;
  const round = once(() => roundToCollect(opening, collectedAt));
  const setting = once(async (): Promise<CollectSetting> => {
    const [{ arrivals, kept }, { examination }] = await allDone([
      before,
      round(),
      sweepLeftovers(opening.directory),
    ]);
    return { examination, limits, settled: arrivals.settled, kept };
  });
  const told = toldFiles();
  const unchanged: Pick<FileSummary, 'sha256' | 'file'>[] = [];
  const findings: Finding[] = [];
  const receipts: string[] = [];
  const next: { files: StoredFile[]; originals: Original[] } = { files: [], originals: [] };
  const keptUnits = once(async () => {
    const { workspace } = await round();
    return keepUnits(workspace.directory, workspace.units);
  });
  async function storeNext(): Promise<void> {
    // At once: what comes while these are stored is for the next time.
    const [stored, originals] = [next.files.splice(0), next.originals.splice(0)];
    const { database } = await before;
    const { workspace, units } = await round();
    const batch = { collectedAt, keptUnits, units, files: stored, originals };
    receipts.push(...(await storeBatch(workspace, database, batch, words)));
    for (const { summary } of stored) told.add(summary);
    for (const { json } of stored.flatMap(({ content }) => content)) letGo(json);
    for (const { bytes } of originals) letGo(bytes);
  }

  const behind = oneBehind();
  try {
    const tasks = tasksOf(sources, limits);
    for await (const { task, result } of examineInThreads(tasks, setting, threads)) {
      const { arrivals } = await before;
      const { file } = task;
      if (result.kind === 'missed') findings.push(result.finding);
      else if (result.kind === 'settled') unchanged.push({ sha256: result.sha256, file });
      else if (arrivals.isUnchanged(result.summary)) unchanged.push(result.summary);
      else {
        // The same bytes, rejected under another name, are stored before they are put aside.
        if (has(next.files, result.summary)) await behind.start(storeNext);
        next.files.push({ summary: arrivals.take(result.summary), content: result.content });
      }
      if (result.kind !== 'missed' && result.original) {
        const { original } = result;
        const name = result.kind === 'settled' ? arrivals.storedAs(result.sha256)?.file : file;
        next.originals.push({ ...original, ending: endingOf(name ?? file) });
      }
      if (Math.max(next.files.length, next.originals.length) >= BATCH)
        await behind.start(storeNext);
      progress(task.source + 1);
    }
    await behind.start(storeNext);
  } finally {
    await behind.end();
  }
  return { files: told.files, unchanged, findings, receipts };
}

/** Takes away what killed runs left half written where more will be written. */
async function sweepLeftovers(directory: string): Promise<void> {
  await allDone([
    sweepPartials(directory, 'itself'),
    sweepPartials(join(directory, workspaceFiles.archive)),
    sweepPartials(join(directory, workspaceFiles.receipts)),
  ]);
}

/** Whether a file of the same bytes is among those that are to be stored. */
function has(files: readonly StoredFile[], { sha256 }: Pick<FileSummary, 'sha256'>): boolean {
  return files.some(({ summary }) => summary.sha256 === sha256);
}
