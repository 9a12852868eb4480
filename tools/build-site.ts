import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { siteFiles } from './site-files.ts';

const addin = join(import.meta.dirname, '../addin');

/** Builds the add-in's site into `folder`, which is emptied first. Its addresses are relative. */
export async function buildSite(folder: string): Promise<void> {
  await build({
    configFile: join(addin, 'vite.config.ts'),
    root: addin,
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  for (const { path, file } of await siteFiles()) await cp(file, join(folder, path));
}
