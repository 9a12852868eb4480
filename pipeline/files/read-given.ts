import { readFile } from 'node:fs/promises';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { isMissing } from './is-missing.ts';

/** Reads a file that a user named. Throws a `Failure` if there is none. */
export async function readGiven(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure([finding('file.not-found', {}, { file })]);
  }
}
