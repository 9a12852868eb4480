import { Worker } from 'node:worker_threads';
import type { Finding } from '#core/findings/finding.ts';
import { canonicalScheme } from '#core/scheme/hash.ts';
import type { CardSetting, CardTask, SentSetting } from './card-task.ts';

/** Units whose data a worker is sent at once: enough to keep it busy, little to hold in memory. */
const BATCH = 8;

/**
 * Writes cards and ledgers in so many worker threads, and returns what was refused. Each has one batch
 * at hand and one waiting, so that no more is held than they are about to write.
 */
export async function writeInWorkers(
  tasks: Iterator<CardTask>,
  setting: CardSetting,
  count: number,
  written: (units: number) => void,
): Promise<readonly Finding[]> {
  const { scheme, ...context } = setting.context;
  const sent: SentSetting = {
    scheme: canonicalScheme(scheme),
    context,
    directory: setting.directory,
  };
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('card-worker.ts', import.meta.url), { workerData: sent }),
  );
  try {
    const refused = await Promise.all(
      workers.map((worker) => serve(worker, () => nextBatch(tasks), written)),
    );
    return refused.flat();
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function nextBatch(tasks: Iterator<CardTask>): CardTask[] {
  const batch: CardTask[] = [];
  while (batch.length < BATCH) {
    const next = tasks.next();
    if (next.done === true) break;
    batch.push(next.value);
  }
  return batch;
}

/** Sends batches to a worker until there are no more, and gathers what it was refused. */
function serve(
  worker: Worker,
  take: () => readonly CardTask[],
  written: (units: number) => void,
): Promise<readonly Finding[]> {
  return new Promise((resolve, reject) => {
    const refused: Finding[] = [];
    const waiting: number[] = [];
    const send = () => {
      const batch = take();
      if (batch.length === 0) return;
      waiting.push(batch.length);
      worker.postMessage(batch, []);
    };
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a worker ended before its work was done')));
    worker.on('message', (more: readonly Finding[]) => {
      refused.push(...more);
      written(waiting.shift() ?? 0);
      send();
      if (waiting.length === 0) resolve(refused);
    });
    send();
    send();
    if (waiting.length === 0) resolve(refused);
  });
}
