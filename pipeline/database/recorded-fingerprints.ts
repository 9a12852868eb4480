import type { Derived } from './fingerprints.ts';
import type { Database } from './database.ts';

/** What the loaded and the built in the database `recorded` stand on; none in one of earlier versions. */
export async function recordedFingerprints(
  database: Database,
): Promise<ReadonlyMap<Derived, string>> {
  const [made] = await database.query(
    `SELECT 1 FROM duckdb_tables()
     WHERE database_name = 'recorded' AND table_name = 'raw_fingerprints'`,
  );
  if (made === undefined) return new Map();
  const rows = await database.query<{ derived: Derived; fingerprint: string }>(
    'SELECT derived, fingerprint FROM recorded.raw_fingerprints',
  );
  return new Map(rows.map((row) => [row.derived, row.fingerprint]));
}
