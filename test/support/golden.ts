import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The text of `test/golden/<name>`, which `got` should be; empty text where there is none yet.
 *
 * Where they differ, what was got stays beside it as `.got`, to be looked at or to take its place.
 */
export async function golden(name: string, got: string): Promise<string> {
  const path = join(import.meta.dirname, '../golden', name);
  const wanted = await readFile(path, 'utf8').catch(() => '');
  if (wanted !== got) await writeFile(`${path}.got`, got);
  return wanted;
}
