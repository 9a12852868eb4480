import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FuzzFolders, Trial } from './try-seed.ts';

/** A seed's trial, or that it took too long or ended the worker. */
export type Watched = Trial | { readonly seed: number; readonly faults: readonly string[] };

/** A worker that tries seeds one after another and is replaced when it hangs or dies. */
export interface WatchedTrials {
  trySeed(seed: number): Promise<Watched>;
  close(): Promise<void>;
}

/** Longest that a seed may take by the clock, in milliseconds: the machine may be busy. */
const PATIENCE = 120_000;

/** Starts the worker. */
export async function watchTrials(folders: FuzzFolders): Promise<WatchedTrials> {
  let worker = await start(folders);
  return {
    async trySeed(seed) {
      const waiting = new AbortController();
      const answer = once(worker, 'message', { signal: waiting.signal });
      const end = once(worker, 'exit', { signal: waiting.signal });
      const late = AbortSignal.timeout(PATIENCE);
      const tooLate = once(late, 'abort', { signal: waiting.signal });
      worker.postMessage(seed, []);
      const outcome = await Promise.race([
        answer.then(
          ([trial]): Watched => trial as Trial,
          (error: unknown) => fault(seed, `died: ${String(error)}`),
        ),
        end.then(
          () => fault(seed, 'died: the worker ended'),
          () => fault(seed, 'died'),
        ),
        tooLate.then(
          () => fault(seed, `hang: more than ${PATIENCE / 1_000} s`),
          () => fault(seed, 'hang'),
        ),
      ]);
      waiting.abort();
      if (!('done' in outcome)) {
        await worker.terminate();
        worker = await start(folders);
      }
      return outcome;
    },
    async close() {
      await worker.terminate();
    },
  };
}

function fault(seed: number, what: string): Watched {
  return { seed, faults: [what] };
}

async function start(folders: FuzzFolders): Promise<Worker> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: folders,
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  });
  await once(worker, 'message');
  return worker;
}
