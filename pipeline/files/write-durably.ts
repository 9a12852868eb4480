import { closeSync, fsync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { allDone } from '../all-done.ts';
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
 * cut. Files of one call wait for the disk together: many cost little more than one. All but that wait
 * is done at once: to hand it to other threads would take longer than to do it.
 *
 * Throws an error of the file system, such as `ENOSPC`; what was whole by then stays.
 */
export async function writeDurably(files: readonly NewFile[]): Promise<void> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const folders = new Set([...byPath.keys()].map((path) => dirname(path)));
  const changed = new Set([...folders].flatMap(makeFolder));
  const all = [...byPath.values()];
  for (let start = 0; start < all.length; start += TOGETHER) {
    await writeTogether(all.slice(start, start + TOGETHER));
  }
  await syncFolders([...changed]);
}

/** Makes a folder; returns it and those above it that got a new name in them. */
function makeFolder(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [folder];
  const above = dirname(first);
  const made = relative(above, folder).split(sep);
  return [above, ...made.map((_, index) => join(above, ...made.slice(0, index + 1)))];
}

async function writeTogether(files: readonly NewFile[]): Promise<void> {
  const staged = files.map((file) => ({ ...file, partial: partialOf(file.path) }));
  try {
    await writePartials(staged);
    for (const { partial, path } of staged) renameSync(partial, path);
  } catch (error) {
    for (const { partial } of staged) rmSync(partial, { force: true });
    throw error;
  }
}

/** All are written before the first is waited for: one wait for the disk then serves many. */
async function writePartials(
  staged: readonly (NewFile & { readonly partial: string })[],
): Promise<void> {
  const opened: number[] = [];
  try {
    for (const { partial, data, mode = 0o644 } of staged) {
      const file = openSync(partial, 'w', mode);
      opened.push(file);
      writeFileSync(file, data);
    }
    await synced(opened);
  } finally {
    for (const file of opened) closeSync(file);
  }
}

/** Windows keeps the names in its folders by itself, and opens no folder. */
async function syncFolders(folders: readonly string[]): Promise<void> {
  if (process.platform === 'win32') return;
  const opened: number[] = [];
  try {
    for (const folder of folders) opened.push(openSync(folder, 'r'));
    await synced(opened);
  } finally {
    for (const folder of opened) closeSync(folder);
  }
}

/** Waits until all that was written is on the disk, also where that fails for some. */
async function synced(opened: readonly number[]): Promise<void> {
  await allDone(opened.map((file) => sync(file)));
}

const sync = promisify(fsync);
