import {
  startThread,
  type Job,
  type Thread,
  type WorkerFault,
  type Workers,
} from './start-thread.ts';

/** How a task ended: with a result, or with its worker; `note` is the last thing that was said of it. */
export type Ended<Task, Result, Note> = { readonly task: Task } & (
  | { readonly result: Result; readonly fault?: undefined }
  | { readonly fault: WorkerFault; readonly note: Note | undefined }
);

/** Tasks that a worker has at hand, the one it works on among them. */
const AT_HAND = 8;
/** Tasks that are taken beyond those whose end was given on, for each worker. */
const AHEAD = 24;

/**
 * Has tasks done in worker threads, and gives how each ended in the order of the tasks, whichever
 * worker was faster. No more tasks are taken than a few for each worker, so that memory stays flat.
 * A task that takes too much time or memory ends its worker; another goes on with the others.
 *
 * Throws what a task throws. All threads are ended then, as when nobody wants more.
 */
export async function* inWorkers<Task, Result, Note = never>(
  tasks: Iterator<Task, undefined>,
  workers: Workers,
): AsyncGenerator<Ended<Task, Result, Note>, undefined> {
  const threads = new Set<Thread<Task, Note>>();
  const again: Job<Task, Note>[] = [];
  const ended: (Ended<Task, Result, Note> | undefined)[] = [];
  let [taken, given, hasMore] = [0, 0, true];
  let failure: { readonly error: unknown } | undefined;
  let waiting: (() => void) | undefined;

  function fail(error: unknown): void {
    failure ??= { error };
    waiting?.();
  }

  function keep(job: Job<Task, Note>, how: Ended<Task, Result, Note>): void {
    ended[job.index - given] = how;
    waiting?.();
  }

  function next(): Job<Task, Note> | undefined {
    if (again.length > 0) return again.shift();
    if (!hasMore || taken - given >= workers.count * AHEAD) return undefined;
    const { done, value } = tasks.next();
    hasMore = done !== true;
    return done === true ? undefined : { task: value, index: taken++ };
  }

  /** Gives the threads work, as long as one has room for more. */
  function feed(): void {
    try {
      for (;;) {
        const free = [...threads].find((thread) => thread.load() < AT_HAND);
        if (free === undefined && threads.size >= workers.count) return;
        const job = next();
        if (job === undefined) return;
        (free ?? start()).give(job);
      }
    } catch (error) {
      fail(error);
    }
  }

  function start(): Thread<Task, Note> {
    const thread = startThread<Task, Result, Note>(workers, {
      done(job, result) {
        keep(job, { task: job.task, result });
        feed();
      },
      ended(job, fault, others) {
        threads.delete(thread);
        again.unshift(...others);
        if (job) keep(job, { task: job.task, fault, note: job.note });
        feed();
      },
      failed: fail,
    });
    threads.add(thread);
    return thread;
  }

  try {
    feed();
    for (;;) {
      if (failure) throw failure.error;
      const [one] = ended;
      if (one) {
        ended.shift();
        given += 1;
        feed();
        yield one;
      } else if (!hasMore && given === taken) {
        return;
      } else {
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
    }
  } finally {
    tasks.return?.();
    await Promise.all([...threads].map((thread) => thread.stop()));
  }
}
