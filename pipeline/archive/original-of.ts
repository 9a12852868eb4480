import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isMissing } from '../files/is-missing.ts';
import { originalPath } from './original-path.ts';

/** An original of the archive, or why it is not to be had: its bytes have another hash than its name. */
export type KeptOriginal =
  | { readonly bytes: Uint8Array; readonly fault?: undefined }
  | { readonly bytes: undefined; readonly fault: 'missing' | 'damaged' };

/** Reads a file back from the archive, and holds it against its hash. */
export async function originalOf(
  directory: string,
  sha256: string,
  ending: string,
): Promise<KeptOriginal> {
  try {
    const bytes = await readFile(originalPath(directory, sha256, ending));
    const found = createHash('sha256').update(bytes).digest('hex');
    return found === sha256 ? { bytes } : { bytes: undefined, fault: 'damaged' };
  } catch (error) {
    if (isMissing(error)) return { bytes: undefined, fault: 'missing' };
    throw error;
  }
}
