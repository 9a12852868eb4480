import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import type { Database } from './open.ts';
import { rawColumns, rawTableKeys } from './schema.ts';

/**
 * Throws a `Failure` where a raw table has other columns than this version gives it: rows are added by
 * the place of their values, and what another version stored must not be taken for something else.
 */
export async function refuseOtherColumns(database: Database, file: string): Promise<void> {
  const rows = await database.query<{ table_name: string; column_name: string }>(`
    SELECT table_name, column_name FROM duckdb_columns()
    WHERE database_name = current_database() AND schema_name = 'main'
    ORDER BY column_index`);
  const byTable = Map.groupBy(rows, (row) => row.table_name);
  const other = rawTableKeys().find(({ name }) => {
    const found = byTable.get(name)?.map((row) => row.column_name) ?? [];
    return found.join() !== rawColumns(name).join();
  });
  if (other !== undefined) {
    throw new Failure([finding('database.other-version', { table: other.name }, { file })]);
  }
}
