import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

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

/** File of the scheme that comes with the program under a name; `undefined` where none does. */
export async function seedNamed(name: string): Promise<string | undefined> {
  return (await seedIds()).includes(name) ? seedFile(name) : undefined;
}

/** File of a scheme that comes with the program, by its id. */
export function seedFile(id: string): string {
  return join(seedsDirectory, id, 'scheme.yaml');
}

const demonstration = z.strictObject({ divisions: z.string().regex(/^(\d{1,6}|units\.csv)$/) });

/** Whom a demonstration of such a scheme evaluates: a prefix of division codes, or a file of units. */
export async function seedDivisions(id: string): Promise<string> {
  const folder = join(seedsDirectory, id);
  const yaml = await readFile(join(folder, 'demo.yaml'), 'utf8');
  const { divisions } = demonstration.parse(parse(yaml));
  return divisions === 'units.csv' ? join(folder, divisions) : divisions;
}
