import { join } from 'node:path';
import { namesIn } from '../files/names-in.ts';
import { workspaceFiles } from '../workspace/workspace.ts';

/** Hashes of all originals that an archive keeps, by their names: that they are whole is not looked at. */
export async function keptHashes(directory: string): Promise<Set<string>> {
  const archive = join(directory, workspaceFiles.archive);
  const folders = (await namesIn(archive)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const names = await Promise.all(folders.map((name) => namesIn(join(archive, name))));
  return new Set(names.flat().flatMap((name) => /^[0-9a-f]{64}(?=\.|$)/.exec(name) ?? []));
}
