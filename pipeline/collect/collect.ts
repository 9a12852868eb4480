import { availableParallelism } from 'node:os';
import type { Finding } from '#core/findings/finding.ts';
import { allDone } from '../all-done.ts';
import type { Original } from '../archive/keep-originals.ts';
import { keepUnits } from '../archive/keep-units.ts';
import { ensureModels } from '../database/ensure-models.ts';
import type { Database } from '../database/database.ts';
import type { StoredFile } from '../database/store-run.ts';
import { letGo } from '../files/let-go.ts';
import { once } from '../once.ts';
import { oneBehind } from '../one-behind.ts';
import type { Words } from '../wording/words.ts';
import { limitsOf } from '../workspace/limits-of.ts';
import type { OpeningWorkspace } from '../workspace/with-database.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Arrivals } from './arrivals.ts';
import type { CollectSetting } from './collect-task.ts';
import type { FileSummary } from './collected.ts';
import { examineInThreads } from './examine-in-threads.ts';
import { endingOf, findSources } from './find-sources.ts';
import type { CollectLimits } from './limits.ts';
import { misnamedCopy } from './misnamed-copy.ts';
import { recognise } from './recognise.ts';
import { roundToCollect, type RoundToCollect } from './round-to-collect.ts';
import { storeBatch } from './store-batch.ts';
import { tasksOf } from './tasks-of.ts';
import { toldFiles } from './told-files.ts';
import { whatWasCollected } from './what-was-collected.ts';

/** What collecting depends on beside its arguments. */
export interface CollectEffects {
  readonly now: () => Date;
  /** Called for each file, with how many sources are done and how many there are. */
  readonly progress: (done: number, total: number) => void;
  readonly words: Words;
  /** Bounds; those that the workspace is set to unless given. */
  readonly limits?: CollectLimits;
  /** Threads to read in; as many as the machine runs at once unless given. */
  readonly workers?: number;
}

/** What a collect run did. */
export interface Collected {
  /** New files, in order of arrival. */
  readonly files: readonly FileSummary[];
  /** Names of files whose bytes had been collected before; of rejected ones, those still rejected. */
  readonly unchanged: readonly string[];
  /** Which of the unchanged ones do not count, because others took their places. */
  readonly notes: readonly Finding[];
  /** What was to be collected and is not there, or is no file. */
  readonly findings: readonly Finding[];
  /** Paths of the receipts, one a new file. */
  readonly receipts: readonly string[];
}

/** New files that are stored at once; a run that is cut off loses no more. */
const BATCH = 64;

/** Collects files, folders and zips into the database of a workspace, as `collectWhileOpening` does. */
export function collect(
  workspace: Workspace,
  database: Database,
  paths: readonly string[],
  effects: CollectEffects,
): Promise<Collected> {
  const { directory, config, mark } = workspace;
  const opened = {
    database: Promise.resolve(database),
    workspace: () => Promise.resolve(workspace),
    mark: () => Promise.resolve(mark),
  };
  return collectWhileOpening({ directory, config, isNew: false, ...opened }, paths, effects);
}

/**
 * Collects files, folders and zips into a workspace that is being opened. Files are read in threads and
 * stored in the order of their sources, so that the outcome depends on nothing but them; so many at
 * a time, each time whole or not at all. A run that is cut off keeps what it had stored, and the next
 * one goes on from there. One bad file never stops the others.
 */
export async function collectWhileOpening(
  opening: OpeningWorkspace,
  paths: readonly string[],
  effects: CollectEffects,
): Promise<Collected> {
  const { progress, words, workers = availableParallelism() } = effects;
  const limits = effects.limits ?? limitsOf(opening.config);
  const collectedAt = effects.now().toISOString();
  const before = whatWasCollected(opening);
  const outcome = Promise.allSettled([before]);
  const round = once(() => roundToCollect(opening, collectedAt));
  const setting = once(async (): Promise<CollectSetting> => {
    const [{ arrivals, kept }, { examination }] = await allDone([before, round()]);
    return { examination, limits, settled: arrivals.settled, kept };
  });

  const told = toldFiles();
  const unchanged: Pick<FileSummary, 'sha256' | 'file'>[] = [];
  const findings: Finding[] = [];
  const receipts: string[] = [];
  const next: { files: StoredFile[]; originals: Original[] } = { files: [], originals: [] };
  let unitsKept: Promise<string> | undefined;
  async function storeNext(): Promise<void> {
    // At once: what comes while these are stored is for the next time.
    const [stored, originals] = [next.files.splice(0), next.originals.splice(0)];
    if (stored.length + originals.length === 0) return;
    const { database } = await before;
    const { workspace, units } = await round();
    const keptUnits = () => (unitsKept ??= keepUnits(workspace.directory, workspace.units));
    const batch = { collectedAt, keptUnits, units, files: stored, originals };
    receipts.push(...(await storeBatch(workspace, database, batch, words)));
    for (const { summary } of stored) told.add(summary);
    for (const { json } of stored.flatMap(({ content }) => content)) letGo(json);
    for (const { bytes } of originals) letGo(bytes);
  }

  // While the database is opened and it is found what was collected, sources are listed and hashed; while
  // a batch is stored, the next is read.
  const behind = oneBehind();
  try {
    const found = findSources(paths);
    findings.push(...found.findings);
    const total = found.files.length;
    const threads = { count: workers, limits };
    const { known, others } = opening.isNew
      ? { known: [], others: found.files }
      : await recognise(found.files, before, threads, (count) => progress(count, total));
    unchanged.push(...known);
    const tasks = tasksOf(others, limits);
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
      progress(known.length + task.source + 1, total);
    }
    const { database } = await before;
    await behind.start(storeNext);
    await behind.end();
    await database.transaction(() => ensureModels(database));
  } finally {
    await outcome;
    await behind.end();
  }
  const { arrivals } = await before;
  return {
    files: told.files,
    unchanged: unchanged.map(({ file }) => file),
    notes: await notesOn(unchanged, arrivals, round),
    findings,
    receipts,
  };
}

/** Which files that were there do not count, or bear the name of another unit than theirs. */
async function notesOn(
  unchanged: readonly Pick<FileSummary, 'sha256' | 'file'>[],
  arrivals: Arrivals,
  round: () => Promise<RoundToCollect>,
): Promise<Finding[]> {
  const notes: Finding[] = [];
  for (const file of unchanged) {
    const stored = arrivals.storedAs(file.sha256);
    // The name by which it is stored was held against it then.
    if (stored && stored.file !== file.file) {
      notes.push(...misnamedCopy(file.file, stored.unit, (await round()).units));
    }
    notes.push(...arrivals.replacedBefore(file));
  }
  return notes;
}

/** Whether a file of the same bytes is among those that are to be stored. */
function has(files: readonly StoredFile[], { sha256 }: Pick<FileSummary, 'sha256'>): boolean {
  return files.some(({ summary }) => summary.sha256 === sha256);
}
