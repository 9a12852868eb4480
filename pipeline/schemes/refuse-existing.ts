import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';

/** Throws a `Failure` where there is such a file, or a folder of that name, already. */
export async function refuseExisting(file: string): Promise<void> {
  if (await exists(file)) throw new Failure([finding('file.exists', {}, { file })]);
}
