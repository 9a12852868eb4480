import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../tools/build-site.ts';
import { site } from '../emulator/support/site.ts';
import { servedFile, type Served } from './served-file.ts';

/** The add-in's site and what the emulator's answers beside it. */
export interface ServedAddin {
  answer(path: string): Promise<Served | undefined>;
  /** Removes what was built. */
  remove(): Promise<void>;
}

/** Builds the add-in's site and the emulator, to be answered at one address. */
export async function servedAddin(): Promise<ServedAddin> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-site-'));
  await buildSite(folder);
  const emulator = await site();
  return {
    answer: async (path) => (await servedFile(join(folder, path))) ?? emulator(path),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
