import { basename, join } from 'node:path';
import { namesIn } from '../../files/names-in.ts';
import { replaceFile } from '../replace-file.ts';
import { unitFolders, unitOfFile, type UnitFolder } from './unit-files.ts';

/**
 * Takes away files of units that earlier runs wrote and this one did not: of units that have another
 * name now, that are gone from the round, or that have nothing to mend. Of `codes` only, where given.
 * Files that are not named for a unit stay. `written` are paths of this run.
 */
export async function removeStale(
  directory: string,
  of: UnitFolder,
  written: readonly string[],
  codes?: ReadonlySet<string>,
): Promise<void> {
  const folder = join(directory, unitFolders[of].folder);
  const current = new Set(written.map((path) => basename(path)));
  const stale = (await namesIn(folder)).filter((name) => {
    const code = unitOfFile(of, name);
    return code !== undefined && (codes?.has(code) ?? true) && !current.has(name);
  });
  for (const name of stale) await replaceFile(join(folder, name), undefined);
}
