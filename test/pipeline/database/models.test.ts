import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { finding } from '#core/findings/finding.ts';
import { models, sqlOf } from '../../../pipeline/database/models.ts';
import type { Database } from '../../../pipeline/database/database.ts';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { measuresOf, unitOf, workbookOf } from '../../support/collected-files.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { collectInto, databaseOf } from '../../support/rounds.ts';

const leaves = { '1.1.1': '2', '1.1.2': '1.5', '1.2': '2', '2.1': 'omitted', '2.4': null } as const;

const populated = {
  scheme: schemeOf({
    ...exampleDocument,
    followUp: { talk: { below: 9 }, circular: { below: 10 } },
  }),
  units: [unitOf('1'), unitOf('2'), unitOf('3', { kind: 'zone' }), unitOf('4'), unitOf('5')],
  files: [
    workbookOf('1', leaves, { file: 'a.xlsx', weight: '0.1' }),
    workbookOf('1', leaves, { file: 'b.xlsx', weight: '0.12' }),
    workbookOf('1', leaves, { evaluator: '乙', weight: '0.11' }),
    workbookOf('1', { '1.2': '1' }, { stage: 'review' }),
    workbookOf('2', leaves, { weight: '0.1' }),
    workbookOf('3', leaves, {
      state: 'returned',
      findings: [finding('value.missing', { code: '2.1' }), finding('seal.missing', {})],
    }),
    workbookOf('4', leaves, { state: 'rejected', findings: [finding('identity.forged', {})] }),
    measuresOf('court.csv', [
      { unit: '1', code: 'V1', value: '1', score: null },
      { unit: '1', code: 'V2', value: '1', score: null },
      { unit: '2', code: 'V1', value: '0', score: decimal(0) },
    ]),
  ],
};

describe('models', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(':memory:');
    await collectInto(database, populated);
  });
  afterAll(() => database.close());

  it('are the files of pipeline/sql, each named once', async () => {
    const folder = join(import.meta.dirname, '../../../pipeline/sql');
    const files = await readdir(folder, { recursive: true });
    const expected = files.filter((file) => file.endsWith('.sql')).toSorted();
    expect(models.map(({ layer, name }) => join(layer, `${name}.sql`)).toSorted()).toEqual(
      expected,
    );
  });

  it.each(models)('$name binds, and its key tells its rows apart', async (model) => {
    await database.query(`EXPLAIN ${await sqlOf(model)}`);
    const key = model.key.join(', ');
    const doubles = await database.query(
      `SELECT ${key} FROM ${model.name} GROUP BY ${key} HAVING COUNT(*) > 1`,
    );
    const isUnknown = model.key.map((column) => `${column} IS NULL`).join(' OR ');
    const unknown = await database.query(`SELECT * FROM ${model.name} WHERE ${isUnknown}`);
    expect({ doubles, unknown }).toEqual({ doubles: [], unknown: [] });
  });

  it.each(models)('$name speaks the subset that other engines read', async (model) => {
    const sql = await sqlOf(model);
    expect(sql).toMatch(/^(?:--.*\n)?with\n/);
    expect(sql).toMatch(/\n\nselect \* from final\n$/);
    expect(sql).not.toMatch(
      /\b(?:qualify|quantile\w*|string_agg|arg_max|bool_and|try_cast|lateral|pivot|substring|length|create)\b|union\n|cast\(null|::/i,
    );
  });

  it('say that all are missing before anything is collected', async () => {
    const database = await databaseOf({ ...populated, files: [] });
    const statuses = await database.query('SELECT DISTINCT rank, status FROM rankings');
    expect(statuses).toEqual([{ rank: null, status: 'missing' }]);
  });

  it('do not fail without units and files', async () => {
    const database = await databaseOf({ ...populated, units: [], files: [] });
    expect(await database.query('SELECT * FROM rankings')).toEqual([]);
  });
});
