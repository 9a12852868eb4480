import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import { id, name } from '#core/scheme/scalars.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { isMissing } from '../files/is-missing.ts';
import { readCsv } from '../files/read-csv.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { beijingTime } from '../wording/beijing-time.ts';
import { workspaceFiles, type Workspace } from './workspace.ts';

/** An edition of a scheme by which workbooks were issued: a line of the record. */
const issuedEdition = z.object({
  scheme_id: id,
  edition: name,
  /** SHA-256 of its content, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When its first workbook was issued, in ISO 8601. */
  issued_at: z.iso.datetime(),
});
export type IssuedEdition = Readonly<z.infer<typeof issuedEdition>>;
const columns = keysOf(issuedEdition.shape);

/**
 * The editions that were issued from a folder, the first one first; none where nothing was.
 *
 * Throws a `Failure` with every line of the record that cannot be believed.
 */
export async function readEditions(directory: string): Promise<IssuedEdition[]> {
  const bytes = await readRecord(directory);
  if (bytes === undefined) return [];
  const file = join(directory, workspaceFiles.editions);
  const csv = readCsv(bytes, columns);
  if (csv.lines === undefined) throw new Failure([finding('editions.damaged', {}, { file })]);
  const editions: IssuedEdition[] = [];
  const faults: Finding[] = [];
  for (const { line, get } of csv.lines) {
    const written = Object.fromEntries(columns.map((column) => [column, get(column)]));
    const { data: edition } = issuedEdition.safeParse(written);
    if (edition && !editions.some((earlier) => isSame(earlier, edition))) editions.push(edition);
    else faults.push(finding('editions.damaged', {}, { file, line }));
  }
  if (faults.length > 0) throw new Failure(faults);
  return editions;
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
  const day = beijingTime(issued_at).slice(0, '2024-01-02'.length);
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
  const record = stringify([...editions, own], {
    header: true,
    columns,
    bom: true,
    record_delimiter: '\r\n',
  });
  await writeAtomically(join(directory, workspaceFiles.editions), record);
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
  return one.scheme_id === other.scheme_id && one.edition === other.edition;
}

async function readRecord(directory: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(directory, workspaceFiles.editions));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
