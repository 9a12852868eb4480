import { stat } from 'node:fs/promises';
import { isMissing } from './is-missing.ts';

/** Whether there is a file or folder at a path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
