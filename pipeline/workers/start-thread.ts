import { Worker, type ResourceLimits } from 'node:worker_threads';
import { errorCode } from '../files/error-code.ts';
import type { Said } from './said.ts';
import type { Sent } from './sent.ts';

/** Why a worker was ended, or ended by itself, with a task in hand. */
export type WorkerFault = 'too-slow' | 'out-of-memory';

/** What works on the tasks. */
export interface Workers {
  /** A script that calls `serveTasks`. */
  readonly script: URL;
  /** Makes what all tasks have in common; a thread starts, and takes tasks, while it is being made. */
  readonly setting: () => Promise<unknown>;
  /** Threads at most; one is only started when those before it have enough to do. */
  readonly count: number;
  /** Time that a task may take, or from its last note on; without it, any. */
  readonly seconds?: number;
  /** Memory that a thread may take. */
  readonly memory?: ResourceLimits;
}

/** A task on its way; `note` is the last thing that its worker said of it. */
export interface Job<Task, Note> {
  readonly task: Task;
  /** 0 for the first. */
  readonly index: number;
  note?: Note;
}

/** What becomes of a thread's jobs. */
export interface ThreadEvents<Task, Result, Note> {
  readonly done: (job: Job<Task, Note>, result: Result) => void;
  /** The thread has ended over a job; `others` it had not begun. */
  readonly ended: (
    job: Job<Task, Note> | undefined,
    fault: WorkerFault,
    others: readonly Job<Task, Note>[],
  ) => void;
  /** A task has thrown, or the thread could not begin. */
  readonly failed: (error: unknown) => void;
}

/** A running thread. */
export interface Thread<Task, Note> {
  /** How many jobs it was given and has not done. */
  load(): number;
  give(job: Job<Task, Note>): void;
  stop(): Promise<unknown>;
}

/** Starts a thread that does the jobs it is given in their order. */
export function startThread<Task, Result, Note>(
  { script, setting, seconds, memory = {} }: Workers,
  events: ThreadEvents<Task, Result, Note>,
): Thread<Task, Note> {
  const worker = new Worker(script, { resourceLimits: memory });
  const send = (sent: Sent<unknown, Task>) => worker.postMessage(sent, []);
  const jobs: Job<Task, Note>[] = [];
  let [isReady, isOver] = [false, false];
  let clock: NodeJS.Timeout | undefined;

  /** Starts the clock of the job in hand anew. */
  function watch(): void {
    clearTimeout(clock);
    const [job] = jobs;
    if (seconds === undefined || job === undefined || !isReady) return;
    clock = setTimeout(() => {
      // Where the main thread was held up, what the worker said meanwhile is heard first.
      setImmediate(() => {
        if (jobs[0] === job) end('too-slow');
      });
    }, seconds * 1_000);
  }

  function end(fault: WorkerFault): void {
    if (isOver) return;
    const [job, ...others] = jobs;
    stop().catch(events.failed);
    events.ended(job, fault, others);
  }

  function stop(): Promise<unknown> {
    isOver = true;
    jobs.length = 0;
    clearTimeout(clock);
    return worker.terminate();
  }

  worker.on('message', (said: Said<Result, Note>) => {
    const [job] = jobs;
    if (said.kind === 'ready') {
      isReady = true;
      watch();
    } else if (job !== undefined && said.kind === 'note') {
      job.note = said.note;
      watch();
    } else if (job !== undefined && said.kind === 'done') {
      jobs.shift();
      watch();
      events.done(job, said.result);
    }
  });
  worker.on('error', (error) => {
    if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') end('out-of-memory');
    else if (!isOver) events.failed(error);
  });
  worker.on('exit', () => {
    if (!isOver) events.failed(new Error('a worker ended before its work was done'));
  });

  setting()
    .then((made) => send({ kind: 'setting', setting: made }))
    .catch(events.failed);

  return {
    load: () => jobs.length,
    stop,
    give(job) {
      jobs.push(job);
      send({ kind: 'task', task: job.task });
      if (jobs.length === 1) watch();
    },
  };
}
