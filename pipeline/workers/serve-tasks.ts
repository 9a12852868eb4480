import { parentPort } from 'node:worker_threads';
import type { Said } from './said.ts';
import type { Sent } from './sent.ts';

/** Does a task; `note` says something of it, should it not end well. */
export type Work<Task, Result, Note> = (
  task: Task,
  note: (note: Note) => void,
) => Result | Promise<Result>;

/**
 * The other end of `inWorkers`, in the thread: `begin` takes the setting and gives what does a task. Each
 * that comes in is done, one after another, and what came of it is sent back. The buffers of a result that
 * `handedOver` gives are moved, not copied. An error ends the thread, and with it the run.
 */
export function serveTasks<Task, Result, Note>(
  begin: (setting: unknown) => Work<Task, Result, Note>,
  handedOver: (result: Result) => readonly ArrayBuffer[] = () => [],
): void {
  const begun = Promise.withResolvers<Work<Task, Result, Note>>();
  let turn = Promise.resolve();

  async function answer(before: Promise<void>, task: Task): Promise<void> {
    await before;
    const work = await begun.promise;
    const result = await work(task, (note) => say({ kind: 'note', note }));
    say({ kind: 'done', result }, handedOver(result));
  }

  parentPort?.on('message', (sent: Sent<unknown, Task>) => {
    if (sent.kind === 'task') {
      turn = answer(turn, sent.task);
    } else {
      begun.resolve(begin(sent.setting));
      say({ kind: 'ready' });
    }
  });
}

function say(said: Said<unknown, unknown>, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, handedOver);
}
