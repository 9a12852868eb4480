import { parentPort } from 'node:worker_threads';
import type { Said } from './said.ts';

/**
 * The other end of `inWorkers`, in the thread: does each task that comes in, one after another, and
 * sends back what came of it. `note` says something of the task in hand, should it not end well. The
 * buffers of a result that `handedOver` gives are moved, not copied. An error ends the thread, and with
 * it the run.
 */
export function serveTasks<Result>(
  work: (task: unknown, note: (note: unknown) => void) => Result | Promise<Result>,
  handedOver: (result: Result) => readonly ArrayBuffer[] = () => [],
): void {
  async function answer(before: Promise<void>, task: unknown): Promise<void> {
    await before;
    const result = await work(task, (note) => say({ kind: 'note', note }));
    say({ kind: 'done', result }, handedOver(result));
  }
  let turn = Promise.resolve();
  parentPort?.on('message', (task: unknown) => {
    turn = answer(turn, task);
  });
  say({ kind: 'ready' });
}

function say(said: Said<unknown, unknown>, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, handedOver);
}
