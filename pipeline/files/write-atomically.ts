import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { partialOf } from './partial-of.ts';

/**
 * Writes a file whole or not at all, making its folder; `mode` as for chmod. It is for what can be made
 * again: after a power cut the file may be gone. What cannot goes through `writeDurably`.
 */
export async function writeAtomically(
  path: string,
  data: string | Uint8Array | AsyncIterable<string>,
  mode = 0o644,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = partialOf(path);
  try {
    await writeFile(partial, data, { mode });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
