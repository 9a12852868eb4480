import { readdir } from 'node:fs/promises';
import { isMissing } from './is-missing.ts';

/** Names of what a folder holds; none where there is no such folder. */
export async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
