import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A demonstration that runs, as somebody started it in a terminal. */
export interface Demonstration {
  /** Where the page is. */
  readonly address: string;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
}

const program = join(import.meta.dirname, '../../tools/addin-demo.ts');

/** Starts a demonstration that keeps its files in `folder`. */
export async function startDemo(
  folder: string,
  args: readonly string[] = [],
): Promise<Demonstration> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, TMPDIR: folder, ZHUNSHENG_LANG: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of child.stdout.setEncoding('utf8')) {
    said += String(part);
    const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
    if (address !== undefined) {
      return {
        address,
        async stop() {
          const ended = once(child, 'exit');
          child.kill('SIGINT');
          await ended;
        },
      };
    }
  }
  throw new Error(said);
}
