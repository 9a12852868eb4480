import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../pipeline/message-of.ts';
import { readBaseUrl } from './base-url.ts';
import { buildSite } from './build-site.ts';
import { bundleSize, LARGEST_BUNDLE } from './bundle-size.ts';
import { manifestFor } from './manifest.ts';
import { wordsFor } from './wording/words.ts';

const { build: words } = wordsFor(process.env['ZHUNSHENG_LANG']);
process.exitCode = await main(process.argv.slice(2));

/** Builds the site of the add-in and its manifest for the address where the site will stand. */
async function main(argv: string[]): Promise<0 | 1> {
  const order = readOrder(argv);
  if (typeof order === 'string') return failed(order);
  const { baseUrl, folder } = order;
  try {
    await buildSite(folder);
    await writeFile(join(folder, 'manifest.xml'), await manifestFor(baseUrl));
    const bytes = await bundleSize(folder);
    if (bytes > LARGEST_BUNDLE)
      return failed(words.tooLarge(kilobytes(bytes), kilobytes(LARGEST_BUNDLE)));
    const shown = relative(process.cwd(), folder);
    process.stdout.write(`${words.done(shown, baseUrl, kilobytes(bytes))}\n`);
    return 0;
  } catch (error) {
    return failed(words.unexpected(messageOf(error)));
  }
}

/** What was asked for, or what is wrong with it. */
function readOrder(argv: string[]): { baseUrl: string; folder: string } | string {
  const options = { 'base-url': { type: 'string' }, out: { type: 'string' } } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: argv, options }));
  } catch (error) {
    return words.usage(messageOf(error));
  }
  const given = values['base-url'];
  if (given === undefined) return words.noBaseUrl;
  const baseUrl = readBaseUrl(given);
  if (baseUrl === undefined) return words.wrongBaseUrl(given);
  return { baseUrl, folder: resolve(values.out ?? join(import.meta.dirname, '../dist/addin')) };
}

function failed(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
