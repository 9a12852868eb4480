import { join } from 'node:path';
import { workspaceFiles } from '../workspace/workspace.ts';

/** Kinds of file that are kept. */
const endings: ReadonlySet<string> = new Set(['.xlsx', '.csv']);

/**
 * Where a workspace keeps an original, from the hash of its bytes and its ending alone:
 * `archive/ab/abcdef….xlsx`. Nothing that a file says or is called becomes a part of it.
 *
 * Throws a `RangeError` for what is no SHA-256 in hex or another ending.
 */
export function originalPath(directory: string, sha256: string, ending: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256) || !endings.has(ending)) {
    throw new RangeError(`${sha256}${ending}`);
  }
  return join(directory, workspaceFiles.archive, sha256.slice(0, 2), `${sha256}${ending}`);
}
