import { fingerprintOf, ifChanged, keptFingerprint, NO_PREVIOUS } from './fingerprints.ts';
import { models, statementOf, type Model } from './models.ts';
import type { Database } from './database.ts';

/** Files up to which one thread builds the models sooner than several do. */
const FEW = 500;

/**
 * Builds the models unless they were built from the same: the round and the round before as they
 * are loaded, the files stored, and the queries themselves. Within a transaction.
 */
export async function ensureModels(database: Database): Promise<void> {
  const statements = await Promise.all(models.map(statementOf));
  const [stored] = await storedFiles(database);
  const fingerprint = fingerprintOf([
    statements,
    await keptFingerprint(database, 'round'),
    (await keptFingerprint(database, 'previous')) ?? NO_PREVIOUS,
    [stored],
  ]);
  await ifChanged(database, 'models', fingerprint, async () => {
    await database.useMachine((stored?.files ?? 0n) > FEW ? 'whole' : 'little');
    await dropOtherwiseMade(database);
    for (const statement of statements) await database.execute(statement);
  });
}

/** Drops what an earlier version of the program made as a table and this one as a view, or so. */
async function dropOtherwiseMade(database: Database): Promise<void> {
  const there = await database.query<{ name: string; made: Model['made'] }>(`
    SELECT table_name AS name, CASE table_type WHEN 'VIEW' THEN 'view' ELSE 'table' END AS made
    FROM information_schema.tables WHERE table_catalog = current_database()`);
  for (const { name, made } of there) {
    const model = models.find((one) => one.name === name);
    if (model !== undefined && model.made !== made) {
      await database.execute(`DROP ${made} ${name}`);
    }
  }
}

/** Stands for every file that is stored: what else is stored of one never changes. */
function storedFiles(database: Database): Promise<{ readonly files: bigint }[]> {
  return database.query(`
    SELECT COUNT(*) AS files, MD5(STRING_AGG(
      CONCAT_WS(' ', sequence, sha256, state, collected_at), ',' ORDER BY sequence
    )) AS digest
    FROM raw_files`);
}
