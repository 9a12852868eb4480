import { parseScheme } from '#core/scheme/parse.ts';
import { serveTasks } from '../../workers/serve-tasks.ts';
import type { CardSetting, CardTask, SentSetting } from './card-task.ts';
import { writeUnit } from './write-unit.ts';

// A thread of `writeInWorkers`: writes each unit that comes in, and sends back what was refused.

serveTasks((sent) => {
  const setting = received(sent as SentSetting);
  return (task: CardTask) => writeUnit(task, setting);
});

function received({ scheme: json, context, directory }: SentSetting): CardSetting {
  const { scheme } = parseScheme(JSON.parse(json));
  if (scheme === undefined) throw new Error('the scheme did not arrive whole');
  return { context: { ...context, scheme }, directory };
}
