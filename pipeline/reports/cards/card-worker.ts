import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from '#core/findings/finding.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import type { CardSetting, CardTask, SentSetting } from './card-task.ts';
import { writeUnit } from './write-unit.ts';

// A thread of `writeInWorkers`: each batch of tasks that comes in is written, and what was refused goes
// back. An error ends the thread, and with it the run.

const setting = received(workerData as SentSetting);

parentPort?.on('message', (batch: readonly CardTask[]) => {
  void writeBatch(batch);
});

async function writeBatch(batch: readonly CardTask[]): Promise<void> {
  const refused: Finding[] = [];
  for (const task of batch) refused.push(...(await writeUnit(task, setting)));
  parentPort?.postMessage(refused, []);
}

function received({ scheme: json, context, directory }: SentSetting): CardSetting {
  const { scheme } = parseScheme(JSON.parse(json));
  if (scheme === undefined) throw new Error('the scheme did not arrive whole');
  return { context: { ...context, scheme }, directory };
}
