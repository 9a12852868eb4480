import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { officeFiles, officeFolder } from './office-files.ts';

const addin = join(import.meta.dirname, '../addin');

/** A file of the add-in's site that is served as it is. */
export interface SiteFile {
  /** Where the site has it, from the base address, without a leading slash. */
  readonly path: string;
  readonly file: string;
}

/** Everything that the site has beside what Vite builds: office.js, the functions' list, the icons. */
export async function siteFiles(): Promise<SiteFile[]> {
  const icons = (await readdir(join(addin, 'assets'))).filter((name) => name.endsWith('.png'));
  return [
    ...officeFiles.map((path) => ({
      path: `office-js/${path}`,
      file: join(officeFolder, 'dist', path),
    })),
    { path: 'office-js/LICENSE.md', file: join(officeFolder, 'LICENSE.md') },
    { path: 'functions.json', file: join(addin, 'functions/functions.json') },
    ...icons.map((name) => ({ path: `assets/${name}`, file: join(addin, 'assets', name) })),
  ];
}
