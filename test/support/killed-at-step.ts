/**
 * Loaded before the command line (`--import`) in tests that kill it: it counts what the program asks of
 * file system and database, step by step, and ends the process with SIGKILL at one of them.
 *
 * `ZHUNSHENG_KILL_AT`: number of the step, 1 for the first; the process dies before it is taken.
 * `ZHUNSHENG_KILL_AFTER`: milliseconds that the process lives on while that step runs.
 * `ZHUNSHENG_STEPS`: a file that gets the name of each step.
 * `ZHUNSHENG_CLOCK`: what the clock says, in ISO 8601.
 * `ZHUNSHENG_CHECKPOINTS`: the database is checkpointed at every commit.
 */
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

const { env } = process;
const last = Number(env['ZHUNSHENG_KILL_AT'] ?? 0);
const after = Number(env['ZHUNSHENG_KILL_AFTER'] ?? 0);
const log = env['ZHUNSHENG_STEPS'];
const clock = env['ZHUNSHENG_CLOCK'];
const steps = log === undefined ? undefined : fs.openSync(log, 'a');
let step = 0;

function reach(name: string): void {
  step += 1;
  if (steps !== undefined) fs.writeSync(steps, `${name}\n`);
  if (step !== last) return;
  if (after === 0) process.kill(process.pid, 'SIGKILL');
  else setTimeout(() => process.kill(process.pid, 'SIGKILL'), after);
}

/** Puts a step before each call of a method. */
function watch<Name extends string>(
  holder: Record<Name, (...given: never[]) => unknown>,
  name: Name,
): void {
  const original = holder[name];
  holder[name] = function watched(this: unknown, ...given: never[]) {
    const [first] = given as readonly unknown[];
    reach(`${name} ${typeof first === 'string' ? first.split('\n')[0] : ''}`);
    return original.apply(this, given);
  };
}

if (isMainThread) {
  for (const name of ['open', 'writeFile', 'rename', 'mkdir', 'rm', 'cp'] as const) {
    watch(promises as never, name);
  }
  for (const name of ['openSync', 'writeFileSync', 'renameSync', 'mkdirSync', 'rmSync'] as const) {
    watch(fs as never, name);
  }
  syncBuiltinESMExports();
  watch(DuckDBConnection.prototype as never, 'run');
  watch(DuckDBConnection.prototype as never, 'createAppender');
  watch(DuckDBInstance.prototype as never, 'closeSync');
  const fromCache = DuckDBInstance.fromCache.bind(DuckDBInstance);
  DuckDBInstance.fromCache = (path, options) => {
    const often = env['ZHUNSHENG_CHECKPOINTS'] === undefined ? {} : { checkpoint_threshold: '1KB' };
    return fromCache(path, { ...options, ...often });
  };
}

if (clock !== undefined) {
  const now = Date.parse(clock);
  globalThis.Date = class extends Date {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}
