import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isMissing } from '../../pipeline/files/is-missing.ts';
import { contentTypes } from '../../tools/content-types.ts';

/** A file as a server answers it. */
export interface Served {
  readonly body: Buffer | string;
  readonly contentType: string;
}

/** What a server answers that has a file; `undefined` where there is none. */
export async function servedFile(path: string): Promise<Served | undefined> {
  try {
    const body = await readFile(path);
    return { body, contentType: contentTypes[extname(path)] ?? 'application/octet-stream' };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
