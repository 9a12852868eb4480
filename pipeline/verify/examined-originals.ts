import { availableParallelism } from 'node:os';
import type { Finding } from '#core/findings/finding.ts';
import { originalPath } from '../archive/original-path.ts';
import { examineInThreads } from '../collect/examine-in-threads.ts';
import type { CollectSetting } from '../collect/collect-task.ts';
import { endingOf } from '../collect/find-sources.ts';
import type { SourceTask } from '../collect/tasks-of.ts';
import type { StoredFile } from '../database/store-run.ts';
import type { KeptFile } from './timeline.ts';

/** A file examined once more, or why it cannot be. */
export type ExaminedOriginal =
  | { readonly file: StoredFile; readonly fault?: undefined }
  | { readonly file: undefined; readonly fault: OriginalFault };

/** `damaged`: its bytes have another hash than they had; a reason is what the system gives for not reading it. */
export type OriginalFault = 'missing' | 'damaged' | { readonly reason: string };

/** Files for which a thread is worth its start. */
const PER_THREAD = 32;

/** Examines originals of an archive as they were examined when they came, in threads, in their order. */
export async function* examinedOriginals(
  directory: string,
  kept: readonly KeptFile[],
  { examination, limits }: Pick<CollectSetting, 'examination' | 'limits'>,
): AsyncGenerator<ExaminedOriginal, undefined> {
  const tasks = kept.map(({ sha256, file }, source): SourceTask => {
    const path = originalPath(directory, sha256, endingOf(file));
    return { kind: 'file', file, path, source };
  });
  const hashes = new Set(kept.map(({ sha256 }) => sha256));
  const setting = { examination, limits, settled: new Set<string>(), kept: hashes };
  const count = Math.min(availableParallelism(), Math.ceil(kept.length / PER_THREAD));
  const done = examineInThreads(tasks.values(), () => Promise.resolve(setting), { count, limits });
  for await (const { task, result } of done) {
    if (result.kind === 'missed') yield { file: undefined, fault: whyMissed(result.finding) };
    else if (result.kind === 'settled') yield { file: undefined, fault: 'missing' };
    else if (result.summary.sha256 === kept[task.source]?.sha256) yield { file: result };
    else yield { file: undefined, fault: 'damaged' };
  }
}

function whyMissed(missed: Finding): OriginalFault {
  return missed.code === 'file.inaccessible' ? { reason: missed.parameters.reason } : 'missing';
}
