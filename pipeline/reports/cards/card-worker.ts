import { workerData } from 'node:worker_threads';
import { parseScheme } from '#core/scheme/parse.ts';
import { serveTasks } from '../../workers/serve-tasks.ts';
import type { CardSetting, CardTask, SentSetting } from './card-task.ts';
import { writeUnit } from './write-unit.ts';

// A thread of `writeInWorkers`: writes each unit that comes in, and sends back what was refused.

const setting = received(workerData as SentSetting);

serveTasks((task) => writeUnit(task as CardTask, setting));

function received({ scheme: json, context, directory }: SentSetting): CardSetting {
  const { scheme } = parseScheme(JSON.parse(json));
  if (scheme === undefined) throw new Error('the scheme did not arrive whole');
  return { context: { ...context, scheme }, directory };
}
