import { keysOf } from '#core/keys.ts';
import type { Columns, Database } from './database.ts';

/** What a column takes, from how it is declared. */
type ValueOf<Declared extends string> = Declared extends `${infer Type} NOT NULL`
  ? Plain<Type>
  : Plain<Declared> | null;
type Plain<Type extends string> = Type extends keyof Types ? Types[Type] : never;
interface Types {
  VARCHAR: string;
  BIGINT: bigint;
  INTEGER: number;
  BOOLEAN: boolean;
}

interface RawTable {
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

/** What a ledger says of an item; days as text, empty where none. */
const rectificationColumns = {
  position: 'INTEGER NOT NULL',
  code: 'VARCHAR NOT NULL',
  name: 'VARCHAR NOT NULL',
  // When the ledger was issued.
  lost_micro: 'BIGINT NOT NULL',
  problem: 'VARCHAR NOT NULL',
  measure: 'VARCHAR NOT NULL',
  responsible: 'VARCHAR NOT NULL',
  due: 'VARCHAR NOT NULL',
  evidence: 'VARCHAR NOT NULL',
  closed_on: 'VARCHAR NOT NULL',
  note: 'VARCHAR NOT NULL',
  cell: 'VARCHAR NOT NULL',
} as const;

/**
 * What is stored as it came, by table: the reference tables of the round, what the round before came
 * to, then what was collected; last, what the loaded and the built stand on.
 *
 * `_micro` are millionths of a point, `_nano` billionths of a share.
 */
const rawTables = {
  raw_round: {
    key: ['round'],
    columns: {
      round: 'VARCHAR NOT NULL',
      scheme_id: 'VARCHAR NOT NULL',
      scheme_title: 'VARCHAR NOT NULL',
      edition: 'VARCHAR NOT NULL',
      scheme_hash: 'VARCHAR NOT NULL',
      total_micro: 'BIGINT NOT NULL',
      bonus_cap_micro: 'BIGINT NOT NULL',
      decimals: 'INTEGER NOT NULL',
      // One in the last place of a rounded score.
      rounding_micro: 'BIGINT NOT NULL',
      omission_maximum: 'VARCHAR NOT NULL',
      weight_floor: 'VARCHAR NOT NULL',
      weight_below: 'VARCHAR NOT NULL',
      rank_on: 'VARCHAR NOT NULL',
      first_peer: 'VARCHAR NOT NULL',
      incomplete: 'VARCHAR NOT NULL',
      evaluators: 'VARCHAR NOT NULL',
      simulated: 'BOOLEAN NOT NULL',
    },
  },
  raw_units: {
    key: ['code'],
    columns: {
      code: 'VARCHAR NOT NULL',
      name: 'VARCHAR NOT NULL',
      kind: 'VARCHAR NOT NULL',
      prefecture: 'VARCHAR NOT NULL',
      province: 'VARCHAR NOT NULL',
    },
  },
  raw_branches: {
    key: ['code'],
    columns: {
      code: 'VARCHAR NOT NULL',
      parent_code: 'VARCHAR',
      position: 'INTEGER NOT NULL',
      level: 'INTEGER NOT NULL',
      name: 'VARCHAR NOT NULL',
      points_micro: 'BIGINT NOT NULL',
    },
  },
  raw_leaves: {
    key: ['code'],
    columns: {
      code: 'VARCHAR NOT NULL',
      parent_code: 'VARCHAR',
      position: 'INTEGER NOT NULL',
      name: 'VARCHAR NOT NULL',
      points_micro: 'BIGINT NOT NULL',
      type: 'VARCHAR NOT NULL',
      origin: 'VARCHAR NOT NULL',
    },
  },
  raw_leaf_kinds: {
    key: ['leaf_code', 'kind'],
    columns: { leaf_code: 'VARCHAR NOT NULL', kind: 'VARCHAR NOT NULL' },
  },
  raw_ancestors: {
    key: ['leaf_code', 'branch_code'],
    columns: { leaf_code: 'VARCHAR NOT NULL', branch_code: 'VARCHAR NOT NULL' },
  },
  raw_grades: {
    key: ['position'],
    columns: {
      // 0 is the best.
      position: 'INTEGER NOT NULL',
      name: 'VARCHAR NOT NULL',
      from_micro: 'BIGINT NOT NULL',
    },
  },
  raw_vetoes: {
    key: ['code'],
    columns: {
      code: 'VARCHAR NOT NULL',
      name: 'VARCHAR NOT NULL',
      effect: 'VARCHAR NOT NULL',
      cap_micro: 'BIGINT',
      grade_position: 'INTEGER',
    },
  },
  raw_leaf_themes: {
    key: ['leaf_code'],
    columns: { leaf_code: 'VARCHAR NOT NULL', theme: 'VARCHAR NOT NULL' },
  },
  raw_milestones: {
    key: ['leaf_code'],
    columns: {
      leaf_code: 'VARCHAR NOT NULL',
      // By the evaluation date, of the whole.
      elapsed_days: 'INTEGER NOT NULL',
      whole_days: 'INTEGER NOT NULL',
    },
  },
  raw_leaf_responsibles: {
    key: ['leaf_code', 'role', 'responsible'],
    columns: {
      leaf_code: 'VARCHAR NOT NULL',
      role: 'VARCHAR NOT NULL',
      responsible: 'VARCHAR NOT NULL',
    },
  },
  raw_follow_ups: {
    key: ['measure'],
    columns: { measure: 'VARCHAR NOT NULL', below_micro: 'BIGINT NOT NULL' },
  },
  raw_evaluation: { key: ['day'], columns: { day: 'VARCHAR NOT NULL' } },
  // What the round before came to; empty where there was none.
  raw_previous_round: {
    key: ['round'],
    columns: {
      round: 'VARCHAR NOT NULL',
      scheme_id: 'VARCHAR NOT NULL',
      scheme_title: 'VARCHAR NOT NULL',
      edition: 'VARCHAR NOT NULL',
      total_micro: 'BIGINT NOT NULL',
      by_leaf: 'BOOLEAN NOT NULL',
    },
  },
  raw_previous_rankings: {
    key: ['unit_code'],
    columns: {
      unit_code: 'VARCHAR NOT NULL',
      rank: 'INTEGER NOT NULL',
      score_micro: 'BIGINT NOT NULL',
    },
  },
  // Of schemes that do not go on from one another.
  raw_previous_themes: {
    key: ['unit_code', 'theme'],
    columns: {
      unit_code: 'VARCHAR NOT NULL',
      theme: 'VARCHAR NOT NULL',
      score_micro: 'BIGINT NOT NULL',
      attainable_micro: 'BIGINT NOT NULL',
    },
  },
  // Leaves of both rounds that are the same task.
  raw_matches: {
    key: ['position'],
    columns: {
      position: 'INTEGER NOT NULL',
      // Of this round, how many.
      leaves: 'INTEGER NOT NULL',
      // Of the first of them.
      theme: 'VARCHAR',
    },
  },
  raw_leaf_matches: {
    key: ['leaf_code'],
    columns: { leaf_code: 'VARCHAR NOT NULL', match_position: 'INTEGER NOT NULL' },
  },
  // Of the round before, and a leaf of this one that goes on from it.
  raw_later_leaves: {
    key: ['earlier_code', 'leaf_code'],
    columns: { earlier_code: 'VARCHAR NOT NULL', leaf_code: 'VARCHAR NOT NULL' },
  },
  // Items of the ledgers that units handed in while the round before still ran.
  raw_previous_rectifications: {
    key: ['unit_code', 'position'],
    columns: { unit_code: 'VARCHAR NOT NULL', ...rectificationColumns, file: 'VARCHAR NOT NULL' },
  },
  raw_previous_scores: {
    key: ['unit_code', 'match_position'],
    columns: {
      unit_code: 'VARCHAR NOT NULL',
      match_position: 'INTEGER NOT NULL',
      // In this round's points.
      converted_micro: 'BIGINT NOT NULL',
    },
  },
  raw_uncompared_leaves: {
    key: ['side', 'code'],
    columns: {
      side: 'VARCHAR NOT NULL',
      code: 'VARCHAR NOT NULL',
      position: 'INTEGER NOT NULL',
      name: 'VARCHAR NOT NULL',
      points_micro: 'BIGINT NOT NULL',
      why: 'VARCHAR NOT NULL',
    },
  },
  raw_files: {
    key: ['sha256'],
    columns: {
      sha256: 'VARCHAR NOT NULL',
      // Order of arrival, 1 for the first.
      sequence: 'BIGINT NOT NULL',
      file: 'VARCHAR NOT NULL',
      bytes: 'BIGINT NOT NULL',
      collected_at: 'VARCHAR NOT NULL',
      unit_code: 'VARCHAR',
      stage: 'VARCHAR',
      evaluator: 'VARCHAR',
      state: 'VARCHAR NOT NULL',
      verified: 'BOOLEAN NOT NULL',
      seal: 'VARCHAR NOT NULL',
    },
  },
  raw_entries: {
    key: ['sequence', 'leaf_code'],
    columns: {
      sequence: 'BIGINT NOT NULL',
      leaf_code: 'VARCHAR NOT NULL',
      value: 'VARCHAR NOT NULL',
      computed_micro: 'BIGINT',
      score_micro: 'BIGINT',
      applicable: 'BOOLEAN NOT NULL',
      reason: 'VARCHAR NOT NULL',
      omission_reason: 'VARCHAR NOT NULL',
      // Numbers of the evidence cited, as JSON.
      evidence: 'VARCHAR NOT NULL',
      cell: 'VARCHAR NOT NULL',
    },
  },
  raw_evidence: {
    key: ['sequence', 'position'],
    columns: {
      sequence: 'BIGINT NOT NULL',
      position: 'INTEGER NOT NULL',
      number: 'VARCHAR NOT NULL',
      // Codes of the leaves, as JSON.
      indicators: 'VARCHAR NOT NULL',
      title: 'VARCHAR NOT NULL',
      link: 'VARCHAR NOT NULL',
      date: 'VARCHAR NOT NULL',
      note: 'VARCHAR NOT NULL',
      cell: 'VARCHAR NOT NULL',
    },
  },
  raw_weights: {
    key: ['sequence', 'position'],
    columns: {
      sequence: 'BIGINT NOT NULL',
      position: 'INTEGER NOT NULL',
      block: 'VARCHAR NOT NULL',
      weight: 'VARCHAR',
      score: 'VARCHAR NOT NULL',
      rule_of_law: 'BOOLEAN NOT NULL',
      cell: 'VARCHAR NOT NULL',
    },
  },
  raw_performance_weights: {
    key: ['sequence'],
    columns: {
      sequence: 'BIGINT NOT NULL',
      weight: 'VARCHAR',
      weight_nano: 'BIGINT',
      ok: 'BOOLEAN NOT NULL',
      // Of the rule-of-law weight; empty where there is not exactly one.
      cell: 'VARCHAR NOT NULL',
    },
  },
  raw_measures: {
    key: ['sequence', 'line'],
    columns: {
      sequence: 'BIGINT NOT NULL',
      line: 'INTEGER NOT NULL',
      unit_code: 'VARCHAR NOT NULL',
      code: 'VARCHAR NOT NULL',
      value: 'VARCHAR NOT NULL',
      score_micro: 'BIGINT',
      // Whether the value is a number other than zero: of a veto, that it stands.
      nonzero: 'BOOLEAN NOT NULL',
    },
  },
  // A file that is a rectification ledger, a rejected one too.
  raw_ledgers: {
    key: ['sequence'],
    columns: { sequence: 'BIGINT NOT NULL', round: 'VARCHAR NOT NULL' },
  },
  raw_rectifications: {
    key: ['sequence', 'position'],
    columns: { sequence: 'BIGINT NOT NULL', ...rectificationColumns },
  },
  raw_findings: {
    key: ['sequence', 'position'],
    columns: {
      sequence: 'BIGINT NOT NULL',
      position: 'INTEGER NOT NULL',
      severity: 'VARCHAR NOT NULL',
      code: 'VARCHAR NOT NULL',
      sheet: 'VARCHAR NOT NULL',
      cell: 'VARCHAR NOT NULL',
      message: 'VARCHAR NOT NULL',
      hint: 'VARCHAR NOT NULL',
      // As JSON.
      parameters: 'VARCHAR NOT NULL',
    },
  },
  raw_fingerprints: {
    key: ['derived'],
    columns: { derived: 'VARCHAR NOT NULL', fingerprint: 'VARCHAR NOT NULL' },
  },
} as const satisfies Record<string, RawTable>;

type RawTables = typeof rawTables;
export type RawTableName = keyof RawTables;

/** A table of what collected files say: each row hangs on one of `raw_files` by its `sequence`. */
export type ContentTable = Exclude<
  {
    [Name in RawTableName]: 'sequence' extends keyof RawTables[Name]['columns'] ? Name : never;
  }[RawTableName],
  'raw_files'
>;

/** A row of a raw table. */
export type RawRow<Name extends RawTableName> = {
  readonly [Column in keyof RawTables[Name]['columns']]: ValueOf<
    RawTables[Name]['columns'][Column] & string
  >;
};

/** A row of what a file says, before the file has its number. */
export type ContentRow<Name extends ContentTable> = Omit<RawRow<Name>, 'sequence'>;

/** Every raw table with its key. */
export function rawTableKeys(): { readonly name: RawTableName; readonly key: readonly string[] }[] {
  return keysOf(rawTables).map((name) => ({ name, key: rawTables[name].key }));
}

/** The tables of what collected files say. */
export function contentTables(): ContentTable[] {
  return keysOf(rawTables).filter(isContentTable);
}

function isContentTable(name: RawTableName): name is ContentTable {
  return name !== 'raw_files' && 'sequence' in rawTables[name].columns;
}

/** Names of the columns of a raw table, in their order. */
export function rawColumns(name: RawTableName): string[] {
  return Object.keys(rawTables[name].columns);
}

/** Columns of a table of what files say, but for the file's number, with their types. */
export function contentColumns(
  name: ContentTable,
): { readonly name: string; readonly type: string }[] {
  return Object.entries<string>(rawTables[name].columns)
    .filter(([column]) => column !== 'sequence')
    .map(([column, declared]) => ({ name: column, type: declared.replace(' NOT NULL', '') }));
}

/**
 * Makes the raw tables that are not there yet. What files say has no index of its keys, which would
 * take more time and room than the rows: no file is stored twice, and none says a thing twice.
 */
export async function createRawTables(database: Database): Promise<void> {
  const statements = keysOf(rawTables).map((name) => {
    const { columns, key }: RawTable = rawTables[name];
    const declared = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
    const parts = isContentTable(name)
      ? declared
      : [...declared, `PRIMARY KEY (${key.join(', ')})`];
    return `CREATE TABLE IF NOT EXISTS ${name} (${parts.join(', ')});`;
  });
  await database.execute(statements.join('\n'));
}

/** Rows as the database takes them. */
function columnsOf<Name extends RawTableName>(name: Name, rows: readonly RawRow<Name>[]): Columns {
  const columns = Object.keys(rawTables[name].columns) as (keyof RawRow<Name>)[];
  return columns.map((column) => rows.map((row) => row[column]));
}

/** Adds rows to a raw table. */
export async function appendRows<Name extends RawTableName>(
  database: Database,
  name: Name,
  rows: readonly RawRow<Name>[],
): Promise<void> {
  await database.append(name, columnsOf(name, rows));
}
