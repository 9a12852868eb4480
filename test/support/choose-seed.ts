import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of every case that a run draws. */
    readonly seed: number;
  }
}

const FIXED = 20_230_415;
const RANGE = 2 ** 31;

/**
 * Gives a run's tests their seed: always the same one, so that the verdict depends on the code
 * alone. `ZHUNSHENG_SEED` names another, or `random` draws one; it is printed then, to draw the same
 * cases again.
 */
export default function chooseSeed(project: TestProject): void {
  const wanted = process.env['ZHUNSHENG_SEED'] ?? '';
  const seed = wanted === '' ? FIXED : seedOf(wanted);
  if (seed !== FIXED) process.stdout.write(`ZHUNSHENG_SEED=${seed}\n`);
  project.provide('seed', seed);
}

function seedOf(wanted: string): number {
  if (wanted === 'random') return Math.floor(Math.random() * RANGE);
  if (/^\d{1,10}$/.test(wanted) && Number(wanted) < RANGE) return Number(wanted);
  throw new Error(`ZHUNSHENG_SEED is neither random nor a number below 2^31: ${wanted}`);
}
