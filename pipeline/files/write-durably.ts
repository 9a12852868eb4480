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

function writePartials(staged: readonly (NewFile & { readonly partial: string })[]): Promise<void> {
  return onDisk(
    staged,
    ({ partial, mode = 0o644 }) => openSync(partial, 'w', mode),
    (file, { data }) => writeFileSync(file, data),
  );
}

/** Windows keeps the names in its folders by itself, and opens no folder. */
async function syncFolders(folders: readonly string[]): Promise<void> {
  if (process.platform !== 'win32') await onDisk(folders, (folder) => openSync(folder, 'r'));
}

/**
 * Opens and writes each, and closes all when they are on the disk. All are written before the first is
 * waited for: one wait for the disk then serves many.
 */
async function onDisk<Item>(
  items: readonly Item[],
  open: (item: Item) => number,
  write: (file: number, item: Item) => void = () => undefined,
): Promise<void> {
  const opened: number[] = [];
  try {
    for (const item of items) {
      const file = open(item);
      opened.push(file);
      write(file, item);
    }
    await allDone(opened.map((file) => sync(file)));
  } finally {
    for (const file of opened) closeSync(file);
  }
}

const sync = promisify(fsync);
