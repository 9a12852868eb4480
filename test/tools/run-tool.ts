import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Ran } from '../support/cli.ts';

/** Runs a tool such as `build-addin` as npm does. */
export function runTool(tool: string, args: readonly string[], language = ''): Promise<Ran> {
  const program = join(import.meta.dirname, `../../tools/${tool}.ts`);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ZHUNSHENG_LANG: language } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}
