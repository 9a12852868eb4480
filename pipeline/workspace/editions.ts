import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import { parseJson } from '#core/parse-json.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import { id, name } from '#core/scheme/scalars.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { decodeText } from '../files/decode-text.ts';
import { isMissing } from '../files/is-missing.ts';
import { writeDurably } from '../files/write-durably.ts';
import { beijingDay } from '../wording/beijing-time.ts';
import { workspaceFiles, type Workspace } from './workspace.ts';

/** An edition of a scheme by which workbooks were issued. */
const issuedEdition = z.strictObject({
  scheme_id: id,
  edition: name,
  /** SHA-256 of its content, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When its first workbook was issued, in ISO 8601. */
  issued_at: z.iso.datetime(),
});
export type IssuedEdition = Readonly<z.infer<typeof issuedEdition>>;

const record = z
  .array(issuedEdition)
  .refine((editions) => new Set(editions.map(keyOf)).size === editions.length);

/**
 * The editions that were issued from a folder, the first one first; none where nothing was.
 *
 * Throws a `Failure` where the record cannot be believed.
 */
export async function readEditions(directory: string): Promise<IssuedEdition[]> {
  const bytes = await readRecord(directory);
  if (bytes === undefined) return [];
  const { data: editions } = record.safeParse(parseJson(decodeText(bytes)));
  if (editions !== undefined) return editions;
  const file = join(directory, workspaceFiles.editions);
  throw new Failure([finding('editions.damaged', {}, { file })]);
}

/** What was issued under a scheme's own id and edition and is not this scheme, if there is any. */
export function issuedOtherwise(
  editions: readonly IssuedEdition[],
  scheme: Scheme,
): IssuedEdition | undefined {
  const hash = schemeHash(scheme);
  const own = numberOf(scheme);
  return editions.find((issued) => isSame(issued, own) && issued.hash !== hash);
}

/** Says that an edition was issued with other content than it has at a place. */
export function editionChanged({ edition, issued_at }: IssuedEdition, place: Place): Finding {
  const day = beijingDay(issued_at);
  return finding('scheme.edition-changed', { edition, day }, place);
}

/** Throws a `Failure` where a workspace's scheme was issued with other content under its number. */
export async function refuseChangedEdition({ directory, scheme }: Workspace): Promise<void> {
  refuseChange(await readEditions(directory), scheme);
}

/**
 * Records that a workspace's scheme is issued, once for each edition. Throws a `Failure`, and records
 * nothing, where it was issued with other content under its number.
 */
export async function recordEdition(workspace: Workspace, now: () => Date): Promise<void> {
  const { directory, scheme, schemeHash } = workspace;
  const editions = await readEditions(directory);
  refuseChange(editions, scheme);
  const own = { ...numberOf(scheme), hash: schemeHash, issued_at: now().toISOString() };
  if (editions.some((issued) => isSame(issued, own))) return;
  const json = `${JSON.stringify([...editions, own], undefined, 2)}\n`;
  await writeDurably([{ path: join(directory, workspaceFiles.editions), data: json }]);
}

function refuseChange(editions: readonly IssuedEdition[], scheme: Scheme): void {
  const issued = issuedOtherwise(editions, scheme);
  if (issued) throw new Failure([editionChanged(issued, { file: workspaceFiles.scheme })]);
}

type EditionNumber = Pick<IssuedEdition, 'scheme_id' | 'edition'>;

function numberOf({ id, edition }: Scheme): EditionNumber {
  return { scheme_id: id, edition };
}

function isSame(one: EditionNumber, other: EditionNumber): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ scheme_id, edition }: EditionNumber): string {
  return JSON.stringify([scheme_id, edition]);
}

async function readRecord(directory: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(directory, workspaceFiles.editions));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
