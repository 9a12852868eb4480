import type { Effects } from './command.ts';

/**
 * What shows how far something long has come: a bar beside the output, on a terminal only. What draws it
 * takes long to load, and is left where nothing is shown.
 */
export async function showProgress(): Promise<Effects['progress']> {
  if (!process.stderr.isTTY) return () => undefined;
  const { SingleBar } = await import('cli-progress');
  let bar: InstanceType<typeof SingleBar> | undefined;
  return (done, total) => {
    if (bar === undefined) {
      bar = new SingleBar({
        format: '{bar} {value}/{total}',
        hideCursor: true,
        clearOnComplete: true,
      });
      bar.start(total, 0);
    }
    bar.update(done);
    if (done >= total) {
      bar.stop();
      bar = undefined;
    }
  };
}
