import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

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
  '.oxlintrc.json',
  '.gitignore',
];

interface Outcome {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

interface Project {
  readonly types: () => Promise<Outcome>;
  readonly lint: () => Promise<Outcome>;
}

/** A project in a temporary folder with this one's settings and the given files. */
export async function project(files: Readonly<Record<string, string>>): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));

  await Promise.all([
    symlink(join(root, 'node_modules'), join(folder, 'node_modules')),
    ...settings.map((path) => cp(join(root, path), join(folder, path))),
    ...Object.entries(files).map(async ([path, text]) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${text}\n`);
    }),
  ]);

  return {
    types: () => run(folder, 'tsc', '--build'),
    lint: () => run(folder, 'oxlint', '--format', 'unix'),
  };
}

function run(folder: string, tool: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin', tool), args, { cwd: folder }, (error, out, err) => {
      resolve({ passed: error === null, lines: (out + err).split('\n').filter(Boolean) });
    });
  });
}
