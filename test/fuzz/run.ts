import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exists } from '../../pipeline/files/exists.ts';
import { makeCase } from './make-case.ts';
import { makeOffice } from './make-office.ts';
import { readOriginals } from './original.ts';
import { watchTrials, type Watched } from './watched-trials.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, folder: { type: 'string' } },
});
const home = resolve(values.folder ?? '.cache/fuzz');
const folders = {
  office: join(home, 'office'),
  inbox: join(home, 'inbox'),
  folder: join(home, 'now'),
};
const failures = join(home, 'failures');
const say = (line: string) => process.stdout.write(`${line}\n`);

await mkdir(folders.folder, { recursive: true });
await mkdir(failures, { recursive: true });
if (!(await exists(join(folders.office, 'zhunsheng.yaml')))) {
  for (const missing of await makeOffice(folders)) say(missing);
}
const originals = await readOriginals(folders.inbox);
const first = Number(values.seed ?? Date.now() % 1_000_000_000);
const { minutes } = values;
const until = Date.now() + Number(minutes ?? 0) * 60_000;

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());

const trials = await watchTrials(folders);
const states = new Map<string, number>();
const failed: Watched[] = [];
let seed = first;
do {
  const trial = await trials.trySeed(seed);
  for (const state of 'states' in trial ? trial.states : []) {
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  if (trial.faults.length > 0) {
    failed.push(trial);
    await keep(trial);
  }
  if (minutes === undefined) say(JSON.stringify(trial, undefined, 2));
  seed += 1;
} while (Date.now() < until && !stopped.signal.aborted);
await trials.close();

const counts = [...states].map(([state, count]) => `${count} ${state}`).join(', ');
say(`${seed - first} runs from seed ${first}: ${counts || 'no file'}; ${failed.length} failures`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Keeps a failure's file and what is wrong with it. */
async function keep(trial: Watched): Promise<void> {
  const { original, bytes, done } = makeCase(originals, trial.seed);
  const path = join(failures, `${trial.seed}-${original.name}`);
  const text = [done.join(' → '), ...trial.faults].join('\n\n');
  await writeFile(path, bytes);
  await writeFile(`${path}.txt`, `${text}\n`);
  say(`seed ${trial.seed}: ${text.split('\n', 3).join(' ').slice(0, 300)}`);
}
