import { finding, type Finding } from '#core/findings/finding.ts';
import { unitsByCode } from '#core/workbook/unit.ts';
import { inWorkers } from '../workers/in-workers.ts';
import type { WorkerFault } from '../workers/start-thread.ts';
import { inMegabytes, MEGABYTE } from '../workbooks/limits.ts';
import type { CollectResult, CollectSetting } from './collect-task.ts';
import type { CollectLimits } from './limits.ts';
import { nameMark } from './name-mark.ts';
import { rejected, type FileMark } from './rejected.ts';
import { storedFile } from './stored-file.ts';
import type { SourceTask } from './tasks-of.ts';

/** A task, and what came of it. */
export interface DoneTask {
  readonly task: SourceTask;
  readonly result: CollectResult;
}

/** Where and within what bounds files are examined. */
export interface Threads {
  readonly count: number;
  readonly limits: CollectLimits;
}

/**
 * Opens and examines files in so many threads, and gives what came of each in the order of the tasks;
 * `setting` is made when there is one. A file that takes too much time or memory is rejected, and the others go on.
 */
export async function* examineInThreads(
  tasks: Iterator<SourceTask, undefined>,
  setting: () => Promise<CollectSetting>,
  { count, limits }: Threads,
): AsyncGenerator<DoneTask, undefined> {
  const done = inWorkers<SourceTask, CollectResult, FileMark>(tasks, {
    script: new URL('collect-worker.ts', import.meta.url),
    setting,
    count,
    seconds: limits.fileSeconds,
    memory: {
      maxOldGenerationSizeMb: limits.threadBytes / MEGABYTE,
      maxYoungGenerationSizeMb: 16,
    },
  });
  for await (const one of done) {
    const { task } = one;
    if (one.fault === undefined) {
      yield { task, result: one.result };
      continue;
    }
    const units = unitsByCode((await setting()).examination.units);
    const file = rejected(one.note ?? nameMark(task.file), units, [whyGivenUp(one.fault, limits)]);
    yield { task, result: { kind: 'examined', ...storedFile(file), original: undefined } };
  }
}

function whyGivenUp(fault: WorkerFault, limits: CollectLimits): Finding {
  switch (fault) {
    case 'too-slow':
      return finding('file.too-slow', { seconds: limits.fileSeconds });
    case 'out-of-memory':
      return finding('file.too-heavy', { megabytes: inMegabytes(limits.threadBytes) });
  }
}
