import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that a pane's scripts and styles may weigh, gzipped, without office.js: 120 KB. */
export const LARGEST_BUNDLE = 120_000;

/** What the scripts and styles of a built site weigh together, gzipped, without office.js; in bytes. */
export async function bundleSize(site: string): Promise<number> {
  const names = await readdir(site, { recursive: true });
  const ours = names.filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('office-js'));
  const files = await Promise.all(ours.map((name) => readFile(join(site, name))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}
