import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const program = join(import.meta.dirname, '../../pipeline/zhunsheng.js');

/** Runs the command line as a user would, in `cwd`. */
export function zhunsheng(
  argv: readonly string[],
  cwd = process.cwd(),
  language = '',
): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, ZHUNSHENG_LANG: language };
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', program, ...argv],
      { cwd, env },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}
