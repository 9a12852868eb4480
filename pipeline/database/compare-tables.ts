import { models } from './models.ts';
import type { Database, Value } from './database.ts';
import { contentTables, rawTableKeys } from './schema.ts';

/** Whether a table holds what was loaded, what was collected, or what the models made of both. */
export type TableKind = 'loaded' | 'collected' | 'made';

/** A table in which the database `recorded` and the one beside it differ. */
export interface TableDifference {
  readonly table: string;
  readonly kind: TableKind;
  /** How many rows differ; `undefined` where the table is not there, or has other columns. */
  readonly rows: number | undefined;
  /** The first of them. */
  readonly shown: readonly RowDifference[];
}

/** A row that differs, or that only one of the databases has. */
export interface RowDifference {
  /** The values of the table's key. */
  readonly key: readonly Value[];
  readonly only: 'recorded' | 'rebuilt' | undefined;
  /** Those that differ; none of a row that is on one side only. */
  readonly columns: readonly ColumnDifference[];
}

export interface ColumnDifference {
  readonly column: string;
  readonly recorded: Value;
  readonly rebuilt: Value;
}

interface ComparedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly kind: TableKind;
}

/** Rows of a table that are shown. */
const SHOWN = 20;

/** What tables stand on, and no data. */
const marks = new Set<string>(['raw_fingerprints']);

const collected = new Set<string>(['raw_files', ...contentTables()]);

/** What is compared: the raw tables, of the models those that are tables, and every mart. */
export const comparedTables: readonly ComparedTable[] = [
  ...rawTableKeys()
    .filter(({ name }) => !marks.has(name))
    .map(({ name, key }) => ({
      name,
      key,
      kind: collected.has(name) ? ('collected' as const) : ('loaded' as const),
    })),
  ...models
    .filter(({ layer, made }) => made === 'table' || layer === 'marts')
    .map(({ name, key }) => ({ name, key, kind: 'made' as const })),
];

/** Holds tables of the database `recorded` against those beside it: each row, to the last digit. */
export async function compareTables(
  database: Database,
  tables: readonly ComparedTable[],
): Promise<TableDifference[]> {
  const columns = await columnsByTable(database);
  const differences: TableDifference[] = [];
  for (const table of tables) {
    const { recorded = [], rebuilt = [] } = columns.get(table.name) ?? {};
    const isAlike = recorded.toSorted().join() === rebuilt.toSorted().join();
    if (isAlike) differences.push(...(await compareTable(database, table, rebuilt)));
    else differences.push({ table: table.name, kind: table.kind, rows: undefined, shown: [] });
  }
  return differences;
}

async function compareTable(
  database: Database,
  { name, key, kind }: ComparedTable,
  columns: readonly string[],
): Promise<TableDifference[]> {
  const list = columns.join(', ');
  const unlike = `
    SELECT TRUE AS is_recorded, * FROM (
      SELECT ${list} FROM recorded.${name} EXCEPT ALL SELECT ${list} FROM main.${name})
    UNION ALL
    SELECT FALSE AS is_recorded, * FROM (
      SELECT ${list} FROM main.${name} EXCEPT ALL SELECT ${list} FROM recorded.${name})`;
  const keys = key.join(', ');
  const [count] = await database.query<{ rows: bigint }>(
    `SELECT COUNT(*) AS rows FROM (SELECT DISTINCT ${keys} FROM (${unlike}))`,
  );
  if (count === undefined || count.rows === 0n) return [];
  const rows = await database.query<UnlikeRow>(
    `WITH unlike AS (${unlike}), shown AS (
       SELECT DISTINCT ${keys} FROM unlike ORDER BY ${keys} LIMIT ${SHOWN})
     SELECT * FROM unlike WHERE (${keys}) IN (SELECT (${keys}) FROM shown)
     ORDER BY ${keys}, is_recorded`,
  );
  return [{ table: name, kind, rows: Number(count.rows), shown: rowDifferences(rows, key) }];
}

type UnlikeRow = Readonly<Record<string, Value>>;

type Side = 'recorded' | 'rebuilt';

/** Names of the columns, quoted, of every table on either side. */
async function columnsByTable(
  database: Database,
): Promise<ReadonlyMap<string, Partial<Record<Side, string[]>>>> {
  const rows = await database.query<{ side: Side; table_name: string; column_name: string }>(`
    SELECT IF(database_name = 'recorded', 'recorded', 'rebuilt') AS side, table_name, column_name
    FROM duckdb_columns()
    WHERE schema_name = 'main' AND database_name IN ('recorded', current_database())
    ORDER BY column_index`);
  const byTable = new Map<string, Partial<Record<Side, string[]>>>();
  for (const { side, table_name, column_name } of rows) {
    const sides = byTable.get(table_name) ?? {};
    byTable.set(table_name, sides);
    (sides[side] ??= []).push(`"${column_name.replaceAll('"', '""')}"`);
  }
  return byTable;
}

function rowDifferences(rows: readonly UnlikeRow[], names: readonly string[]): RowDifference[] {
  const keyOf = (row: UnlikeRow) => names.map((column) => row[column] ?? null);
  const groups = Map.groupBy(rows, (row) => keyOf(row).map(String).join('\n'));
  return [...groups.values()].map((group) => {
    const recorded = group.find((row) => row['is_recorded'] === true);
    const rebuilt = group.find((row) => row['is_recorded'] === false);
    const key = keyOf(group[0] ?? {});
    if (rebuilt === undefined) return { key, only: 'recorded', columns: [] };
    if (recorded === undefined) return { key, only: 'rebuilt', columns: [] };
    return { key, only: undefined, columns: columnDifferences(recorded, rebuilt) };
  });
}

function columnDifferences(recorded: UnlikeRow, rebuilt: UnlikeRow): ColumnDifference[] {
  return Object.entries(recorded)
    .map(([column, value]) => ({ column, recorded: value, rebuilt: rebuilt[column] ?? null }))
    .filter((one) => one.column !== 'is_recorded' && one.recorded !== one.rebuilt);
}
