import type { Finding } from '#core/findings/finding.ts';
import { canonicalScheme } from '#core/scheme/hash.ts';
import { inWorkers } from '../../workers/in-workers.ts';
import type { CardSetting, CardTask, SentSetting } from './card-task.ts';

/** Writes cards and ledgers in so many worker threads, and returns what was refused. */
export async function writeInWorkers(
  tasks: Iterator<CardTask, undefined>,
  { context: { scheme, ...context }, directory }: CardSetting,
  count: number,
  written: (units: number) => void,
): Promise<readonly Finding[]> {
  const setting: SentSetting = { scheme: canonicalScheme(scheme), context, directory };
  const script = new URL('card-worker.ts', import.meta.url);
  const refused: Finding[] = [];
  for await (const ended of inWorkers<CardTask, readonly Finding[]>(tasks, {
    script,
    setting: () => Promise.resolve(setting),
    count,
  })) {
    if (ended.fault) throw new Error(`a card: ${ended.fault}`);
    refused.push(...ended.result);
    written(1);
  }
  return refused;
}
