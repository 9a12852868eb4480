import { models } from './models.ts';

/** A query whose result is exported under a name. */
export interface ParquetTable {
  readonly name: string;
  readonly query: string;
  /** Columns that tell the rows apart; rows are ordered by them. */
  readonly key: readonly string[];
}

/** What the marts speak of: units, indicators, and the branches above them. */
const dimensions: readonly ParquetTable[] = [
  { name: 'units', query: 'SELECT * FROM stg_units', key: ['unit_code'] },
  {
    name: 'indicators',
    query: `SELECT leaf_code AS indicator_code, leaf_name AS name, leaf_position AS position,
      leaf_type AS type, origin, points_micro, theme
      FROM stg_leaves LEFT JOIN stg_leaf_themes USING (leaf_code)`,
    key: ['indicator_code'],
  },
  {
    name: 'chapters',
    query: `SELECT branch_code AS indicator_code, branch_name AS name, branch_position AS position,
      branch_level AS level
      FROM stg_branches`,
    key: ['indicator_code'],
  },
  {
    name: 'indicator_chapters',
    query: 'SELECT leaf_code AS indicator_code, branch_code AS chapter_code FROM stg_ancestors',
    key: ['indicator_code', 'chapter_code'],
  },
];

/** Every table that is exported: what the marts speak of, and the marts. */
export const parquetTables: readonly ParquetTable[] = [
  ...dimensions,
  ...models
    .filter(({ layer }) => layer === 'marts')
    .map(({ name, key }) => ({ name, query: `SELECT * FROM ${name}`, key })),
];
