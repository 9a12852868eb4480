import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Failure } from '#core/findings/failure.ts';
import { models } from '../../../pipeline/database/models.ts';
import { report, type WrittenReports } from '../../../pipeline/reports/report.ts';
import { withModels } from '../../../pipeline/workspace/with-models.ts';
import { smallRound, soundFilling, type SmallRound } from '../../support/small-round.ts';

const now = new Date('2024-01-15T02:30:00Z');

/** A round of three units, two of which handed in, with its tables exported. */
async function exportedRound() {
  const round = await smallRound();
  const files = [
    await round.handIn('620102', 'a.xlsx', soundFilling),
    await round.handIn('620121', 'b.xlsx', {
      ...soundFilling,
      指标评分: { ...soundFilling.指标评分, '2.4': { 实际值: 0.125, 扣分原因: "=1+1'; DROP" } },
    }),
  ];
  await round.collect(files);
  await exported(round);
  return { round, folder: join(round.directory, 'reports/parquet') };
}

function exported({ directory }: SmallRound): Promise<WrittenReports> {
  return withModels(
    directory,
    (workspace, database) => report(workspace, database, { formats: ['parquet'], now }),
    'exports',
  );
}

async function reader(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => {
    connection.closeSync();
    instance.closeSync();
  });
  return connection;
}

async function rowsOf(sql: string) {
  return (await (await reader()).runAndReadAll(sql)).getRowObjectsJson();
}

async function dictionary(folder: string): Promise<Record<string, string>[]> {
  return parse(await readFile(join(folder, 'dictionary.csv')), { bom: true, columns: true });
}

async function digests(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const hash = createHash('sha256').update(await readFile(join(folder, name)));
      return `${name} ${hash.digest('hex')}`;
    }),
  );
}

describe('report --format parquet', () => {
  it('writes every mart and what they speak of, and describes each column as others read it', async () => {
    const { folder } = await exportedRound();
    const marts = models.filter(({ layer }) => layer === 'marts').map(({ name }) => name);
    const names = ['units', 'indicators', 'chapters', 'indicator_chapters', ...marts];

    expect((await readdir(folder)).toSorted()).toEqual(
      [...names.map((name) => `${name}.parquet`), 'dictionary.csv'].toSorted(),
    );

    const files = (await readdir(folder)).filter((name) => name.endsWith('.parquet'));
    const read = await Promise.all(
      files.map((name) =>
        rowsOf(
          `SELECT '${basename(name, '.parquet')}' AS "table", column_name AS "column", column_type AS type
           FROM (DESCRIBE SELECT * FROM '${join(folder, name)}')`,
        ),
      ),
    );

    const told = await dictionary(folder);

    expect(new Set(told.map(({ table, column, type }) => ({ table, column, type })))).toEqual(
      new Set(read.flat()),
    );
    expect(told.filter((row) => row['meaning'] === '' || row['grain'] === '')).toEqual([]);
    expect(
      told.filter((row) => row['type']?.startsWith('DECIMAL') && row['unit'] !== '分'),
    ).toEqual([]);

    const keys = Map.groupBy(
      (await dictionary(folder)).filter((row) => row['key'] === '1'),
      (row) => row['table'] ?? '',
    );
    const counts = await Promise.all(
      [...keys].map(async ([table, columns]) => {
        const key = columns.map((row) => row['column']).join(', ');
        const [row] = await rowsOf(
          `SELECT COUNT(*) AS rows, COUNT(DISTINCT (${key})) AS keys FROM '${join(folder, `${table}.parquet`)}'`,
        );
        return [table, row?.['rows'], row?.['keys']];
      }),
    );

    expect(counts.filter(([, rows, distinct]) => rows !== distinct)).toEqual([]);
    expect(counts).toHaveLength((await readdir(folder)).length - 1);
  });

  it('gives points exactly and texts as typed, and says in each file where its rows come from', async () => {
    const { folder } = await exportedRound();
    const scores = await rowsOf(
      `SELECT unit_code, value, score, reason, simulated FROM '${join(folder, 'scores.parquet')}' WHERE indicator_code = '2.4'`,
    );

    expect(scores).toEqual([
      {
        unit_code: '620102',
        value: '0.25',
        score: '0.250000',
        reason: '台账缺两个月',
        simulated: false,
      },
      {
        unit_code: '620121',
        value: '0.125',
        score: '0.125000',
        reason: "=1+1'; DROP",
        simulated: false,
      },
    ]);

    const marks = await rowsOf(
      `SELECT decode(key) AS name, decode(value) AS text FROM parquet_kv_metadata('${join(folder, 'rankings.parquet')}')`,
    );

    expect(Object.fromEntries(marks.map((row) => [row['name'], row['text']]))).toMatchObject({
      table_name: 'rankings',
      scheme_id: 'example-2023',
      scheme_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      workbooks: '2',
      generated_at: '2024-01-15T02:30:00.000Z',
      simulated: 'false',
    });
  });

  it('gives the same bytes again, and takes away what an earlier version left', async () => {
    const { round, folder } = await exportedRound();
    const first = await digests(folder);
    await writeFile(join(folder, 'gone.parquet'), 'earlier');
    await writeFile(join(folder, '说明.txt'), 'the office’s own');

    await exported(round);

    const again = (await digests(folder)).filter((line) => !line.startsWith('说明.txt'));
    expect(again).toEqual(first);
    expect(await readdir(folder)).toContain('说明.txt');
  });

  it('says which file cannot be replaced, and leaves no half of one', async () => {
    const other = await smallRound();
    await mkdir(join(other.directory, 'reports/parquet/units.parquet/held'), { recursive: true });

    const failing = exported(other);

    await expect(failing).rejects.toBeInstanceOf(Failure);
    await expect(failing).rejects.toMatchObject({
      findings: [{ code: 'report.unwritable', parameters: { file: 'units.parquet' } }],
    });
    expect(await readdir(join(other.directory, 'reports/parquet'))).toEqual(['units.parquet']);
  });
});
