import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process took, from its start to its end. */
export interface ProcessCost {
  readonly seconds: number;
  /** Most memory that it held, its threads with it: MB of 1,000,000 bytes. */
  readonly megabytes: number;
}

/**
 * Runs a program to its end, its output unseen. Throws with what it wrote as its error unless it ends
 * with one of the codes `done`.
 */
export async function timeProcess(
  [program = '', ...args]: readonly string[],
  done: readonly number[] = [0],
): Promise<ProcessCost> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-peak-'));
  const peak = join(folder, 'peak');
  const errors: Buffer[] = [];
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, BENCH_PEAK_FILE: peak },
  });
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  if (code === null || !done.includes(code)) {
    throw new Error(`${program} ${args.join(' ')}: ${code} ${Buffer.concat(errors).toString()}`);
  }
  const kibibytes = Number(await readFile(peak, 'utf8'));
  await rm(folder, { recursive: true });
  return { seconds, megabytes: (kibibytes * 1024) / 1e6 };
}
