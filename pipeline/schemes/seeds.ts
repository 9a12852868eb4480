import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of the schemes and divisions that come with the program. */
const seedsDirectory = join(import.meta.dirname, '../../seeds');

/** File of all county-level divisions. */
export const divisionsFile = join(seedsDirectory, 'divisions.csv');

/** Ids of the schemes that come with the program. */
export async function seedIds(): Promise<string[]> {
  const entries = await readdir(seedsDirectory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** File of a scheme that comes with the program, by its id. */
export function seedFile(id: string): string {
  return join(seedsDirectory, id, 'scheme.yaml');
}
