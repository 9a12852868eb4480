import { rm } from 'node:fs/promises';
import { writeAtomically } from '../files/write-atomically.ts';
import { tellUnwritable } from './tell-unwritable.ts';

/**
 * Puts a report in the place of an earlier one, whole or not at all; without content, takes the
 * earlier one away. Throws a `Failure` where the file may not be written, such as while Excel holds it
 * open.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array | AsyncIterable<string> | undefined,
): Promise<void> {
  await tellUnwritable(path, async () => {
    if (content === undefined) await rm(path, { force: true });
    else await writeAtomically(path, content);
  });
}
