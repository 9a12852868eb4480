import type { Effects } from './command.ts';

/** What shows how far something long has come. */
export interface ShownProgress {
  readonly progress: Effects['progress'];
  /** Takes it away, however far it has come: while it stands the program does not end. */
  end(): void;
}

/**
 * Shows how far something long has come: by a bar beside the output, on a terminal only. What draws it
 * takes long to load, and is left where nothing is shown. Who stops the program gets the terminal back
 * as it was.
 */
export async function showProgress(): Promise<ShownProgress> {
  if (!process.stderr.isTTY) return { progress: () => undefined, end: () => undefined };
  const { SingleBar } = await import('cli-progress');
  let bar: InstanceType<typeof SingleBar> | undefined;

  function end(): void {
    bar?.stop();
    bar = undefined;
    for (const signal of signals) process.removeListener(signal, stopped);
  }

  function stopped(signal: NodeJS.Signals): void {
    end();
    process.kill(process.pid, signal);
  }

  function begin(total: number) {
    const begun = new SingleBar({
      format: '{bar} {value}/{total}',
      hideCursor: true,
      clearOnComplete: true,
    });
    begun.start(total, 0);
    for (const signal of signals) process.once(signal, stopped);
    return begun;
  }

  return {
    end,
    progress(done, total) {
      bar ??= begin(total);
      bar.update(done);
      if (done >= total) end();
    },
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
