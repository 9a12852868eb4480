import { join } from 'node:path';
import { finding, type Finding } from '#core/findings/finding.ts';
import { batchFile } from '../archive/batch.ts';
import { keepBatch } from '../archive/keep-batch.ts';
import { keepOriginals, type Original } from '../archive/keep-originals.ts';
import { keepUnits } from '../archive/keep-units.ts';
import { keptHashes } from '../archive/kept-hashes.ts';
import { ensureModels } from '../database/ensure-models.ts';
import { keyOfFile, knownFiles, type KnownFiles } from '../database/known-files.ts';
import { loadRound } from '../database/load-round.ts';
import { nextSequence } from '../database/next-sequence.ts';
import type { Database } from '../database/open.ts';
import { storeRun } from '../database/store-run.ts';
import { sweepPartials } from '../files/sweep-partials.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { beijingDay } from '../wording/beijing-time.ts';
import type { Words } from '../wording/words.ts';
import { readWorkbook } from '../workbooks/read-workbook.ts';
import { verifier } from '../workspace/keys.ts';
import { roundOf, workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import type { CollectedFile } from './collected.ts';
import { examine, hashOf, type Examination } from './examine.ts';
import { endingOf, findSources } from './find-sources.ts';
import { ledgerRounds } from './ledger-rounds.ts';
import { collectLimits, type CollectLimits } from './limits.ts';
import { openSource } from './open-source.ts';
import { receiptName, receiptText } from './receipt.ts';

/** What collecting depends on beside its arguments. */
export interface CollectEffects {
  readonly now: () => Date;
  /** Called for each source, with how many are done and how many there are. */
  readonly progress: (done: number, total: number) => void;
  readonly words: Words;
  readonly limits?: CollectLimits;
}

/** What a collect run did. */
export interface Collected {
  /** New files, in order of arrival. */
  readonly files: readonly CollectedFile[];
  /** Names of files whose bytes had been collected before; of rejected ones, those still rejected. */
  readonly unchanged: readonly string[];
  /** Which of the unchanged ones do not count, because others took their places. */
  readonly notes: readonly Finding[];
  /** What was to be collected and is not there, or is no file. */
  readonly findings: readonly Finding[];
  /** Paths of the receipts, one a new file. */
  readonly receipts: readonly string[];
}

/**
 * Collects files, folders and zips into the workspace's database: all in one transaction, or, if
 * the program is stopped, nothing. One bad file never stops the others.
 */
export async function collect(
  workspace: Workspace,
  database: Database,
  paths: readonly string[],
  effects: CollectEffects,
): Promise<Collected> {
  const collectedAt = effects.now().toISOString();
  const { files: sources, findings } = await findSources(paths);
  const against = await examinationOf(workspace, collectedAt);
  await sweepPartials(join(workspace.directory, workspaceFiles.archive));
  await sweepPartials(join(workspace.directory, workspaceFiles.receipts));
  const kept = await keptHashes(workspace.directory);

  const files: CollectedFile[] = [];
  const unchanged: FileName[] = [];
  const notes: Finding[] = [];
  const originals: Original[] = [];
  const receipts = await database.transaction(async () => {
    await loadRound(database, roundOf(workspace));
    const known = await knownFiles(database);
    for (const [index, source] of sources.entries()) {
      const opened = await openSource(source, effects.limits ?? collectLimits);
      for (const one of opened) {
        const sha256 = hashOf(one);
        const wasRejected = known.rejected.delete(sha256);
        const isSettled = known.hashes.has(sha256) && !wasRejected;
        const file = isSettled ? undefined : await examine(one, sha256, against);
        if (file === undefined || (wasRejected && file.state === 'rejected')) {
          unchanged.push({ sha256, file: one.file });
        } else files.push(replacing(file, known));
        if (isSettled ? !kept.has(sha256) : file?.state !== 'rejected') {
          originals.push({ sha256, ending: endingOf(one.file), bytes: one.bytes });
        }
      }
      effects.progress(index + 1, sources.length);
    }
    notes.push(...unchanged.flatMap((file) => replacedBefore(file, known)));
    await keepOriginals(workspace.directory, originals);
    if (files.length > 0) {
      await keepBatch(workspace.directory, {
        first: Number(await nextSequence(database)),
        collectedAt,
        units: await keepUnits(workspace.directory, workspace.units),
        files: files.map(batchFile),
      });
    }
    await storeRun(database, { collectedAt, files });
    await ensureModels(database);
    return writeReceipts(workspace, files, collectedAt, effects.words);
  });
  return { files, unchanged: unchanged.map(({ file }) => file), notes, findings, receipts };
}

export async function examinationOf(
  workspace: Workspace,
  collectedAt: string,
): Promise<Examination> {
  const { directory, config, scheme, schemeHash, units } = workspace;
  return {
    scheme,
    schemeHash,
    round: config.round,
    units: new Map(units.map((unit) => [unit.code, unit])),
    verify: config.keys ? await verifier(directory) : undefined,
    ledgerRounds: await ledgerRounds(workspace),
    today: beijingDay(collectedAt),
    readWorkbook,
  };
}

/** Notes on a file that it takes the place of an earlier one, and that it now counts. */
export function replacing(file: CollectedFile, { hashes, current }: KnownFiles): CollectedFile {
  const { sha256 } = file;
  const key = keyOfFile(file);
  hashes.set(sha256, key);
  if (key === undefined) return file;
  const earlier = current.get(key);
  current.set(key, { sha256, file: file.file });
  if (earlier === undefined) return file;
  const note = finding('submission.replaces', { earlier: earlier.file }, { file: file.file });
  return { ...file, findings: [...file.findings, note] };
}

type FileName = Pick<CollectedFile, 'sha256' | 'file'>;

/** Tells of a file that was collected before and does not count: to collect it again is no way back. */
function replacedBefore({ sha256, file }: FileName, { hashes, current }: KnownFiles): Finding[] {
  const later = current.get(hashes.get(sha256) ?? '');
  if (later === undefined || later.sha256 === sha256) return [];
  return [finding('submission.replaced-before', { later: later.file }, { file })];
}

async function writeReceipts(
  workspace: Workspace,
  files: readonly CollectedFile[],
  collectedAt: string,
  words: Words,
): Promise<string[]> {
  const units = new Map(workspace.units.map((unit) => [unit.code, unit]));
  const paths: string[] = [];
  for (const file of files) {
    const unit = units.get(file.unit ?? '');
    const name = receiptName(file, unit, words);
    const text = receiptText(file, unit, workspace.config, collectedAt, words);
    const path = join(workspace.directory, workspaceFiles.receipts, name);
    await writeAtomically(path, text);
    paths.push(path);
  }
  return paths;
}
