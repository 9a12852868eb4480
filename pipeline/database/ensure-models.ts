import { fingerprintOf, ifChanged, keptFingerprint } from './fingerprints.ts';
import { models, statementOf } from './models.ts';
import type { Database } from './open.ts';

/**
 * Builds the models unless they were built from the same: the round and the round before as they
 * are loaded, the files stored, and the queries themselves. Within a transaction.
 */
export async function ensureModels(database: Database): Promise<void> {
  const statements = await Promise.all(models.map(statementOf));
  const fingerprint = fingerprintOf([
    statements,
    await keptFingerprint(database, 'round'),
    await keptFingerprint(database, 'previous'),
    await storedFiles(database),
  ]);
  await ifChanged(database, 'models', fingerprint, async () => {
    for (const statement of statements) await database.execute(statement);
  });
}

/** Stands for every file that is stored: what else is stored of one never changes. */
function storedFiles(database: Database): Promise<unknown[]> {
  return database.query(`
    SELECT COUNT(*) AS files, MD5(STRING_AGG(
      CONCAT_WS(' ', sequence, sha256, state, collected_at), ',' ORDER BY sequence
    )) AS digest
    FROM raw_files`);
}
