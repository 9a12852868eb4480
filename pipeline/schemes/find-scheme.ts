import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { decodeText } from '../files/decode-text.ts';
import { readGiven } from '../files/read-given.ts';
import { readScheme } from './read-scheme.ts';
import { seedIds, seedNamed } from './seeds.ts';

/** A scheme with the file that it was read from. */
export interface FoundScheme {
  readonly scheme: Scheme;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The scheme that a user names: the id of one that comes with the program, or the path of a YAML file.
 *
 * Throws a `Failure` where there is none such, or with every fault of the file.
 */
export async function findScheme(named: string): Promise<FoundScheme> {
  const file = await fileOf(named);
  const bytes = await readGiven(file);
  const { scheme, findings } = readScheme(decodeText(bytes), file);
  if (scheme === undefined) throw new Failure(findings);
  return { scheme, file, bytes };
}

async function fileOf(named: string): Promise<string> {
  const seed = await seedNamed(named);
  if (seed !== undefined) return seed;
  if (/\.(ya?ml|xlsx)$/i.test(named)) return named;
  throw new Failure([finding('workspace.unknown-scheme', { id: named, ids: await seedIds() })]);
}
