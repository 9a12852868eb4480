import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** Tells each module that is loaded with the one that its last argument names. */
const LISTING = `
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) });
  await import(process.argv.at(-1));`;

async function loadedWith(path: string): Promise<string[]> {
  const url = pathToFileURL(join(import.meta.dirname, '../..', path)).href;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    LISTING,
    url,
  ]);
  return stdout.trim().split('\n');
}

describe('a thread that collects', () => {
  it('loads no library and no scheme before a file is new, so that an unchanged folder takes little', async () => {
    const loaded = await loadedWith('pipeline/collect/collect-worker.ts');

    expect(loaded).toContainEqual(expect.stringContaining('pipeline/collect/hash-of.ts'));
    expect(loaded.filter((url) => /node_modules|core\/scheme/.test(url))).toEqual([]);
  });
});
