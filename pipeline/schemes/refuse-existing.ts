import { stat } from 'node:fs/promises';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { isMissing } from '../files/is-missing.ts';

/** Throws a `Failure` where there is such a file, or a folder of that name, already. */
export async function refuseExisting(file: string): Promise<void> {
  try {
    await stat(file);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  throw new Failure([finding('file.exists', {}, { file })]);
}
