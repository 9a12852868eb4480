import { availableParallelism } from 'node:os';
import type { Finding } from '#core/findings/finding.ts';
import { unitsByCode } from '#core/workbook/unit.ts';
import { ensureModels } from '../database/ensure-models.ts';
import type { Database } from '../database/database.ts';
import { once } from '../once.ts';
import type { Words } from '../wording/words.ts';
import { limitsOf } from '../workspace/limits-of.ts';
import type { OpeningWorkspace } from '../workspace/with-database.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Arrivals } from './arrivals.ts';
import type { collectOthers, Opened } from './collect-others.ts';
import type { FileSummary } from './collected.ts';
import { findSources } from './find-sources.ts';
import type { CollectLimits } from './limits.ts';
import { misnamedCopy } from './misnamed-copy.ts';
import { recognise } from './recognise.ts';
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
  // While the database is opened and it is found what was collected, sources are listed and hashed.
  const before = whatWasCollected(opening);
  const outcome = Promise.allSettled([before]);
  try {
    const found = findSources(paths);
    const total = found.files.length;
    const threads = { count: workers, limits };
    const { known, others } = opening.isNew
      ? { known: [], others: found.files }
      : await recognise(found.files, before, threads, (count) => progress(count, total));
    const opened =
      others.length === 0
        ? NOTHING
        : await openOthers(opening, others, {
            before,
            collectedAt,
            threads,
            words,
            progress: (done) => progress(known.length + done, total),
          });
    const { database, arrivals } = await before;
    await database.transaction(() => ensureModels(database));
    const unchanged = [...known, ...opened.unchanged];
    return {
      files: opened.files,
      unchanged: unchanged.map(({ file }) => file),
      notes: await notesOn(unchanged, arrivals, opening),
      findings: [...found.findings, ...opened.findings],
      receipts: opened.receipts,
    };
  } finally {
    await outcome;
  }
}

/** What does it is loaded only when a file is new: to find that none is takes little. */
async function openOthers(...order: Parameters<typeof collectOthers>): Promise<Opened> {
  const module = await import('./collect-others.ts');
  return module.collectOthers(...order);
}

const NOTHING: Opened = { files: [], unchanged: [], findings: [], receipts: [] };

/** Which files that were there do not count, or bear the name of another unit than theirs. */
async function notesOn(
  unchanged: readonly Pick<FileSummary, 'sha256' | 'file'>[],
  arrivals: Arrivals,
  opening: OpeningWorkspace,
): Promise<Finding[]> {
  const units = once(async () => unitsByCode((await opening.workspace()).units));
  const notes: Finding[] = [];
  for (const file of unchanged) {
    const stored = arrivals.storedAs(file.sha256);
    // The name by which it is stored was held against it then.
    if (stored && stored.file !== file.file) {
      notes.push(...misnamedCopy(file.file, stored.unit, await units()));
    }
    notes.push(...arrivals.replacedBefore(file));
  }
  return notes;
}
