import { join, resolve } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { exists } from '../files/exists.ts';
import { editionChanged, issuedOtherwise, readEditions } from '../workspace/editions.ts';
import { workspaceFiles } from '../workspace/workspace.ts';
import { findScheme } from './find-scheme.ts';
import type { PlaceOf } from './read-scheme.ts';
import { seedNamed } from './seeds.ts';

/**
 * What is wrong with the edition number of a scheme: content under it was issued from the folder that
 * the file stands in, or from the named workspace, or comes with the program, and is not this.
 *
 * Throws a `Failure` where the named folder is no workspace, or for a record that is damaged.
 */
export async function editionFindings(
  scheme: Scheme,
  ownFolder: string,
  workspace: string | undefined,
  placeOf: PlaceOf,
): Promise<Finding[]> {
  if (workspace !== undefined) await requireWorkspace(workspace);
  const place = placeOf(['edition']);
  const folders = new Set([ownFolder, workspace ?? ownFolder].map((folder) => resolve(folder)));
  const issued = await Promise.all([...folders].map(readEditions));
  const changed = issued.flatMap((editions) => issuedOtherwise(editions, scheme) ?? []);
  const { id, edition } = scheme;
  return [
    ...changed.slice(0, 1).map((earlier) => editionChanged(earlier, place)),
    ...((await isOfSeed(scheme))
      ? [finding('scheme.edition-of-seed', { id, edition }, place)]
      : []),
  ];
}

async function requireWorkspace(directory: string): Promise<void> {
  const file = workspaceFiles.config;
  if (await exists(join(directory, file))) return;
  throw new Failure([finding('workspace.missing', { directory }, { file })]);
}

async function isOfSeed(scheme: Scheme): Promise<boolean> {
  if ((await seedNamed(scheme.id)) === undefined) return false;
  const { scheme: seed } = await findScheme(scheme.id);
  return seed.edition === scheme.edition && schemeHash(seed) !== schemeHash(scheme);
}
