import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { partialOf } from './partial-of.ts';

/** A file that is to be written. */
export interface NewFile {
  readonly path: string;
  readonly data: string | Uint8Array;
  /** As for chmod; 0o644 unless given. */
  readonly mode?: number;
}

/** Files that are written at once. */
const TOGETHER = 64;

/**
 * Writes files, each whole or not at all, and makes their folders. When it returns they outlast a power
 * cut. Files of one call wait for the disk together: many cost little more than one.
 *
 * Throws an error of the file system, such as `ENOSPC`; what was whole by then stays.
 */
export async function writeDurably(files: readonly NewFile[]): Promise<void> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const folders = new Set([...byPath.keys()].map((path) => dirname(path)));
  const changed = new Set<string>();
  for (const folder of folders) {
    for (const one of await makeFolder(folder)) changed.add(one);
  }
  const all = [...byPath.values()];
  for (let start = 0; start < all.length; start += TOGETHER) {
    await writeTogether(all.slice(start, start + TOGETHER));
  }
  await settled([...changed].map(syncFolder));
}

/** Makes a folder; returns it and those above it that got a new name in them. */
async function makeFolder(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [folder];
  const above = dirname(first);
  const made = relative(above, folder).split(sep);
  return [above, ...made.map((_, index) => join(above, ...made.slice(0, index + 1)))];
}

async function writeTogether(files: readonly NewFile[]): Promise<void> {
  const staged = files.map((file) => ({ ...file, partial: partialOf(file.path) }));
  try {
    await writePartials(staged);
    await settled(staged.map(({ partial, path }) => rename(partial, path)));
  } catch (error) {
    await settled(staged.map(({ partial }) => rm(partial, { force: true })));
    throw error;
  }
}

/** All are written before the first is waited for: one wait for the disk then serves many. */
async function writePartials(
  staged: readonly (NewFile & { readonly partial: string })[],
): Promise<void> {
  const handles: FileHandle[] = [];
  try {
    await settled(
      staged.map(async ({ partial, data, mode = 0o644 }) => {
        const handle = await open(partial, 'w', mode);
        handles.push(handle);
        await handle.writeFile(data);
      }),
    );
    await settled(handles.map((handle) => handle.sync()));
  } finally {
    await settled(handles.map((handle) => handle.close()));
  }
}

/** Windows keeps the names in its folders by itself, and opens no folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits for all, also where some fail; throws what the first of them threw. */
async function settled(work: readonly Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work)) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
}
