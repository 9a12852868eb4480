import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** What is made from other data, and made anew only when these change; `files` is the round with what it was read from. */
export type Derived = 'files' | 'round' | 'previous' | 'models';

/** Fingerprint of what a round that is compared with none stands on. */
export const NO_PREVIOUS = 'none';

/** SHA-256, in hex, of the JSON of what something is made from; the same for the same content. */
export function fingerprintOf(content: unknown): string {
  const text = JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return createHash('sha256').update(text).digest('hex');
}

/** The fingerprint of what stands in the database; `undefined` where it was never kept. */
export async function keptFingerprint(
  database: Database,
  derived: Derived,
): Promise<string | undefined> {
  const [kept] = await database.query<{ fingerprint: string }>(
    'SELECT fingerprint FROM raw_fingerprints WHERE derived = $1',
    [derived],
  );
  return kept?.fingerprint;
}

/** Keeps the fingerprint of what stands in the database now. Within a transaction with it. */
export async function keepFingerprint(
  database: Database,
  derived: Derived,
  fingerprint: string,
): Promise<void> {
  await database.query(
    'INSERT OR REPLACE INTO raw_fingerprints (derived, fingerprint) VALUES ($1, $2)',
    [derived, fingerprint],
  );
}

/**
 * Does `work` unless it was done for the same fingerprint last time. Within a transaction, so that
 * the database never holds a fingerprint of something else.
 */
export async function ifChanged(
  database: Database,
  derived: Derived,
  fingerprint: string,
  work: () => Promise<void>,
): Promise<void> {
  if ((await keptFingerprint(database, derived)) === fingerprint) return;
  await work();
  await keepFingerprint(database, derived, fingerprint);
}
