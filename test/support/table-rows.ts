import { join } from 'node:path';
import { comparedTables } from '../../pipeline/database/compare-tables.ts';
import { openToRead } from '../../pipeline/database/open.ts';

/** Every row of every table of a workspace's database. */
export async function tableRows(directory: string): Promise<Record<string, readonly unknown[]>> {
  const database = await openToRead(join(directory, 'zhunsheng.duckdb'));
  try {
    const tables = ['raw_fingerprints', ...comparedTables.map(({ name }) => name)];
    const rows: [string, unknown[]][] = [];
    for (const table of tables) {
      rows.push([table, await database.query(`SELECT * FROM ${table} ORDER BY ALL`)]);
    }
    return Object.fromEntries(rows);
  } finally {
    database.close();
  }
}
