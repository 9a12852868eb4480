import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const manifestFile = join(import.meta.dirname, '../manifest.xml');
/** The address in the manifest of this repository: that of `npm run addin:dev`. */
const DEVELOPMENT = 'https://localhost:3000';

/** The manifest for a site at `baseUrl`, which is an https address without a trailing slash. */
export async function manifestFor(baseUrl: string): Promise<string> {
  const manifest = await readFile(manifestFile, 'utf8');
  const { origin } = new URL(baseUrl);
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, () => `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT, () => baseUrl.replaceAll('&', '&amp;'));
}
