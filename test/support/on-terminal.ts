import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a command left on a terminal. */
export interface OnTerminal {
  /** 128 and its number where a signal ended it. */
  readonly code: number | null;
  /** Its escape characters as `ESC`. */
  readonly shown: string;
}

const program = join(import.meta.dirname, '../../pipeline/zhunsheng.js');

/** Runs the command line on a terminal; who watches it presses Ctrl-C when `stopAt` is shown. */
export function onTerminal(argv: readonly string[], stopAt?: RegExp): Promise<OnTerminal> {
  const words = [process.execPath, '--disable-warning=ExperimentalWarning', program, ...argv];
  const command = words.map((word) => `'${word}'`).join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: { ...process.env, ZHUNSHENG_LANG: '' },
    });
    let shown = '';
    let isStopped = false;
    child.stdout.on('data', (data: Buffer) => {
      shown += data.toString();
      if (isStopped || stopAt?.test(shown) !== true) return;
      isStopped = true;
      child.stdin.write('\u0003');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, shown: shown.replaceAll('\u001B', 'ESC') }));
  });
}
