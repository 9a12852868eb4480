import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import type { Database } from './database.ts';
import { rawColumns, rawTableKeys } from './schema.ts';

/**
 * Throws a `Failure` where a raw table has other columns than this version gives it: rows are added by
 * the place of their values, and what another version stored must not be taken for something else.
 */
export async function refuseOtherColumns(database: Database, file: string): Promise<void> {
  // Table by table: to list all columns would take binding every view, which takes long.
  const listings = rawTableKeys().map(
    ({ name }) => `SELECT '${name}' AS in_table, cid, name FROM pragma_table_info('${name}')`,
  );
  const rows = await database.query<{ in_table: string; name: string }>(
    `${listings.join(' UNION ALL ')} ORDER BY cid`,
  );
  const byTable = Map.groupBy(rows, (row) => row.in_table);
  const other = rawTableKeys().find(({ name }) => {
    const found = byTable.get(name)?.map((row) => row.name) ?? [];
    return found.join() !== rawColumns(name).join();
  });
  if (other !== undefined) {
    throw new Failure([finding('database.other-version', { table: other.name }, { file })]);
  }
}
