import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Failure } from '#core/findings/failure.ts';
import type { Database } from '../../../pipeline/database/database.ts';
import { openDatabase, openToExport } from '../../../pipeline/database/open.ts';
import { QueryError } from '../../../pipeline/database/query-error.ts';
import { emptyFolder } from '../../support/folders.ts';

async function failureOf(opening: Promise<unknown>): Promise<Failure> {
  const error: unknown = await opening.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
}

/** A database that has little of the machine. */
async function smallDatabase(): Promise<Database> {
  const database = await openDatabase(':memory:');
  onTestFinished(() => database.close());
  await database.useMachine('little');
  return database;
}

describe('openDatabase', () => {
  it('gives integers as bigint or number, and dates as text', async () => {
    const database = await openDatabase(':memory:');
    onTestFinished(() => database.close());
    const rows = await database.query(
      `SELECT CAST(9007199254740993 AS BIGINT) AS big, CAST(7 AS INTEGER) AS small,
        DATE '2023-12-31' AS day, NULL AS nothing, $1 AS given`,
      ['县'],
    );
    expect(rows).toEqual([
      { big: 9_007_199_254_740_993n, small: 7, day: '2023-12-31', nothing: null, given: '县' },
    ]);
  });

  it('tells of a refused statement with its SQL', async () => {
    const database = await openDatabase(':memory:');
    onTestFinished(() => database.close());
    const refused = database.query('SELECT no_such_column FROM raw_files');
    await expect(refused).rejects.toBeInstanceOf(QueryError);
    await expect(refused).rejects.toMatchObject({
      sql: 'SELECT no_such_column FROM raw_files',
      message: expect.stringContaining('no_such_column'),
    });
  });

  it('keeps nothing of a transaction that fails', async () => {
    const database = await openDatabase(':memory:');
    onTestFinished(() => database.close());
    await database.execute('CREATE TABLE kept (number INTEGER)');
    const failing = database.transaction(async () => {
      await database.append('kept', [[1, 2]]);
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await database.query('SELECT * FROM kept')).toEqual([]);
  });

  it('appends more rows than DuckDB takes at once', async () => {
    const database = await openDatabase(':memory:');
    onTestFinished(() => database.close());
    await database.execute('CREATE TABLE many (number INTEGER, name VARCHAR)');
    const numbers = Array.from({ length: 5_000 }, (_, number) => number);
    await database.append('many', [numbers, numbers.map((number) => `第${number}行`)]);
    const rows = await database.query(
      'SELECT COUNT(*) AS rows, MAX(name) FILTER (number = 4999) AS last FROM many',
    );
    expect(rows).toEqual([{ rows: 5_000n, last: '第4999行' }]);
  });

  it.each([
    "SELECT * FROM read_text('/etc/hostname')",
    "COPY raw_files TO '/tmp/stolen.csv'",
    "ATTACH '/tmp/other.duckdb'",
    'INSTALL httpfs',
    'SET enable_external_access = true',
    "SET temp_directory = '/tmp'",
    "SET allowed_configs = ['enable_external_access']",
  ])('lets no statement reach out: %s', async (sql) => {
    const database = await openDatabase(':memory:');
    onTestFinished(() => database.close());
    await expect(database.execute(sql)).rejects.toBeInstanceOf(QueryError);
  });

  it('takes little beside threads that read, and then the whole machine again', async () => {
    const database = await openDatabase(':memory:');
    onTestFinished(() => database.close());
    const taken = () =>
      database.query(`
        SELECT current_setting('threads') AS threads, current_setting('memory_limit') AS memory`);

    await database.useMachine('little');
    const little = await taken();
    await database.useMachine('whole');
    const whole = await taken();

    const threads = Math.min(availableParallelism(), 4);
    expect(little).toEqual([{ threads: 1n, memory: '95.3 MiB' }]);
    expect(whole).toMatchObject([{ threads: BigInt(threads) }]);
  });

  describe('what its share of memory is too little for', () => {
    /** Takes 240 MB, none of which can be put on the disk. */
    const heavy = 'SELECT LEN(LIST(number)) AS numbers FROM range(30_000_000) AS numbers(number)';

    it('is done again with more', async () => {
      const database = await smallDatabase();

      const rows = await database.query(heavy);

      expect(rows).toEqual([{ numbers: 30_000_000n }]);
    });

    it('is done again with more where its rows come some at a time', async () => {
      const database = await smallDatabase();

      const parts: unknown[] = [];
      for await (const part of database.parts(heavy)) parts.push(part);

      expect(parts).toEqual([[{ numbers: 30_000_000n }]]);
    });

    it('is done again whole within a transaction, and nothing twice', async () => {
      const database = await smallDatabase();
      await database.execute('CREATE TABLE kept (number BIGINT)');

      await database.transaction(async () => {
        await database.execute('INSERT INTO kept VALUES (1)');
        await database.execute(`INSERT INTO kept SELECT numbers FROM (${heavy})`);
      });

      const rows = await database.query('SELECT number FROM kept ORDER BY number');
      expect(rows).toEqual([{ number: 1n }, { number: 30_000_000n }]);
    });

    it('has no less from then on', async () => {
      const database = await smallDatabase();
      await database.query(heavy);

      await database.useMachine('little');

      const [taken] = await database.query<{ memory: string }>(
        "SELECT current_setting('memory_limit') AS memory",
      );
      expect(taken?.memory).not.toBe('95.3 MiB');
    });
  });

  it('finds what it stored when it opens the file again', async () => {
    const path = join(await emptyFolder(), 'zhunsheng.duckdb');
    const first = await openDatabase(path);
    await first.execute('CREATE TABLE kept AS SELECT 42 AS number');
    first.close();
    const second = await openDatabase(path);
    onTestFinished(() => second.close());
    expect(await second.query('SELECT * FROM kept')).toEqual([{ number: 42 }]);
  });

  it('says that another program holds the file', async () => {
    const path = join(await emptyFolder(), 'zhunsheng.duckdb');
    const database = await openDatabase(path);
    onTestFinished(() => database.close());
    const module = join(import.meta.dirname, '../../../pipeline/database/open.ts');
    const script = `
      const { openDatabase } = await import(${JSON.stringify(module)});
      await openDatabase(${JSON.stringify(path)}).catch((error) =>
        console.log(JSON.stringify(error.findings)));`;
    const run = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
    ]);
    expect(JSON.parse(run.stdout)).toMatchObject([
      { code: 'database.locked', parameters: { file: 'zhunsheng.duckdb' } },
    ]);
  });

  it('says that a file is no database', async () => {
    const path = join(await emptyFolder(), 'zhunsheng.duckdb');
    await writeFile(path, '不是数据库'.repeat(1_000));
    const failure = await failureOf(openDatabase(path));
    expect(failure.findings).toMatchObject([
      { code: 'database.unreadable', place: { file: 'zhunsheng.duckdb' } },
    ]);
  });
});

async function exporting(name = 'parquet') {
  const root = await emptyFolder();
  const folder = join(root, name);
  await mkdir(folder);
  const database = await openToExport(join(root, 'zhunsheng.duckdb'), folder);
  onTestFinished(() => database.close());
  return { root, folder, database };
}

describe('openToExport', () => {
  it('lets queries write into its folder', async () => {
    const { folder, database } = await exporting("年终'考评 [1]");

    await database.query('COPY (SELECT 1 AS number) TO $1 (FORMAT parquet)', [
      join(folder, 'a.parquet'),
    ]);

    expect(await readdir(folder)).toEqual(['a.parquet']);
  });

  it.each(['beside.parquet', 'parquet2/a.parquet', 'parquet/../up.parquet', '/tmp/stolen.parquet'])(
    'and nowhere else: %s',
    async (name) => {
      const { root, database } = await exporting();
      await mkdir(join(root, 'parquet2'));

      const writing = database.query('COPY (SELECT 1 AS number) TO $1 (FORMAT parquet)', [
        name.startsWith('/') ? name : `${root}/${name}`,
      ]);

      await expect(writing).rejects.toBeInstanceOf(QueryError);
      expect((await readdir(root)).filter((entry) => entry.endsWith('.parquet'))).toEqual([]);
    },
  );

  it.each([
    "SELECT * FROM read_text('/etc/hostname')",
    "SELECT * FROM glob('/etc/*')",
    "COPY raw_files TO 'relative.csv'",
    "ATTACH '/tmp/other.duckdb'",
    'INSTALL httpfs',
    "SET allowed_directories = ['/']",
    "SET allowed_paths = ['/etc/hostname']",
    "SET allowed_configs = ['enable_external_access']",
    'SET enable_external_access = true',
    'SET lock_configuration = false',
  ])('lets no statement reach further: %s', async (sql) => {
    const { database } = await exporting();

    await expect(database.execute(sql)).rejects.toBeInstanceOf(QueryError);
  });
});
