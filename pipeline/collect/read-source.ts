import { finding, type Finding } from '#core/findings/finding.ts';
import { openSteadily, type SteadyFile } from '../files/steady-file.ts';
import type { OpenedFile } from './opened-file.ts';
import { tooLarge } from './too-large.ts';
import { unreachable } from './unreachable.ts';

/** A file that was opened; or why there is nothing of it to store. */
export type ReadSource = OpenedFile | { readonly missed: Finding };

/** Reads a file that was listed, `file` its name for people, unless it is larger than so many bytes. */
export function readSource(file: string, path: string, limit: number): ReadSource {
  try {
    const source = openSteadily(path);
    if (source === undefined) {
      return { missed: finding('file.skipped', { why: 'special' }, { file }) };
    }
    try {
      return readOpened(file, source, limit);
    } finally {
      source.close();
    }
  } catch (error) {
    return { missed: unreachable(file, error) };
  }
}

function readOpened(file: string, source: SteadyFile, limit: number): ReadSource {
  const { size } = source;
  if (size > limit) return { file, bytes: new Uint8Array(), finding: tooLarge(size, limit) };
  const bytes = source.read(0, size);
  return source.hasChanged()
    ? { missed: finding('file.unsteady', { why: 'changing' }, { file }) }
    : { file, bytes };
}
