import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** An empty folder for all tests of a file, gone after them; known once the first of them begins. */
export function lastingFolder(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhunsheng-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
