import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const settings = [
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'core/tsconfig.json',
  'pipeline/tsconfig.json',
  'pipeline/reports/page/tsconfig.json',
  'addin/tsconfig.json',
  'addin/excel/tsconfig.json',
  'emulator/tsconfig.json',
  'tools/tsconfig.json',
  'test/tsconfig.json',
  'bench/tsconfig.json',
  'vitest.config.ts',
  'test/support/patience.ts',
  '.oxlintrc.json',
  '.gitignore',
];

export interface Outcome {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

type Check = 'types' | 'lint';

const tools: Readonly<Record<Check, readonly [tool: string, ...args: string[]]>> = {
  types: ['tsc', '--build'],
  lint: ['oxlint', '--format', 'unix'],
};

/** What a check says of a project with this one's settings and the given files. */
export async function checkProject(
  check: Check,
  files: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-'));
  try {
    await Promise.all([
      symlink(join(root, 'node_modules'), join(folder, 'node_modules')),
      ...settings.map((path) => cp(join(root, path), join(folder, path))),
      ...Object.entries(files).map(async ([path, text]) => {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), `${text}\n`);
      }),
    ]);
    return await run(folder, ...tools[check]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(folder: string, tool: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin', tool), args, { cwd: folder }, (error, out, err) => {
      resolve({ passed: error === null, lines: (out + err).split('\n').filter(Boolean) });
    });
  });
}
