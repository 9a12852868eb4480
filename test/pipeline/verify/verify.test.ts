import {
  cp,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readBatches } from '../../../pipeline/archive/read-batches.ts';
import { command } from '../../../pipeline/commands/verify.ts';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { printer } from '../../../pipeline/printer.ts';
import { verify, type Verdict } from '../../../pipeline/verify/verify.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { zhunsheng } from '../../support/cli.ts';
import { emptyFolder } from '../../support/folders.ts';
import { smallRound, soundFilling } from '../../support/small-round.ts';
import { treeOf } from '../../support/tree-of.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';

const lasting = lastingFolder();
/** Files are taken in the order of their last change: these come after those written just before. */
const later = new Date('2090-01-01T00:00:00Z');

/**
 * A round with every kind of file: accepted, returned, mended, reviewed, rejected, measures; its list of
 * units changed in between, and a file that was rejected by the first list is accepted by the second.
 */
beforeAll(async () => {
  const round = await smallRound({ folder: lasting() });
  const units = join(round.directory, 'units.csv');
  const list = await readFile(units, 'utf8');
  const accepted = await round.handIn('620102', '620102-城关区.xlsx');
  const returned = await round.handIn('620121', '620121-永登县.xlsx', {});
  const early = await round.handIn('620122', '皋兰县.xlsx');
  await writeFile(units, list.replace(/620122.*\r\n/, '').replace('永登县', '永登新县'));
  await writeFile(round.inbox('坏.xlsx'), '不是工作簿');
  await utimes(round.inbox('坏.xlsx'), later, later);
  await round.collect([accepted, returned, early, round.inbox('坏.xlsx')]);
  await writeFile(units, list);
  const mended = await round.handIn('620121', '永登县（更正）.xlsx');
  await writeFile(round.inbox('外部.csv'), 'unit_code,indicator_code,value\n620121,V1,1\n');
  await utimes(round.inbox('外部.csv'), later, later);
  await round.collect([mended, early, round.inbox('外部.csv')]);
  const changed = { ...soundFilling.指标评分, '2.4': { 复核得分: 0.5, 复核意见: '属实' } };
  await round.collect([await round.review('620102', '复核.xlsx', { 指标评分: changed })]);
  await round.read(() => Promise.resolve());
});

/** A copy of the round, to do things to. */
async function copy(): Promise<string> {
  const folder = join(await emptyFolder(), 'round');
  await cp(join(lasting(), 'round'), folder, { recursive: true });
  return folder;
}

async function verdictOn(directory: string, keep = false): Promise<Verdict> {
  return verify(await openWorkspace(directory), { keep, progress: () => undefined });
}

async function alter(directory: string, ...statements: readonly string[]): Promise<void> {
  const database = await openDatabase(join(directory, 'zhunsheng.duckdb'));
  await database.execute(statements.join(';'));
  database.close();
}

/** Path of the original of a file in the archive. */
async function originalIn(directory: string, file: string): Promise<string> {
  const { batches } = await readBatches(directory);
  const kept = batches.flatMap(({ files }) => files).find((one) => one.file === file);
  const sha256 = kept?.sha256 ?? '';
  return join(directory, 'archive', sha256.slice(0, 2), `${sha256}${/\.\w+$/.exec(file)?.[0]}`);
}

describe('a workspace is verified', () => {
  it('when all that was collected comes out of the archive as the database has it', async () => {
    const directory = await copy();
    const before = await treeOf(directory);

    const verdict = await verdictOn(directory);

    expect(verdict).toMatchObject({ examined: 6, differences: [], findings: [] });
    expect(verdict.rejected).toEqual(['皋兰县.xlsx', '坏.xlsx']);
    expect(verdict.tables).toBeGreaterThan(40);
    expect(await treeOf(directory)).toEqual(before);
  });

  it('and every value that was altered is told, in whatever table', async () => {
    const directory = await copy();
    await alter(
      directory,
      "UPDATE raw_entries SET value = '91' WHERE leaf_code = '1.1.1'",
      'UPDATE raw_entries SET score_micro = score_micro + 1',
      "UPDATE raw_files SET file = '甲.xlsx' WHERE sequence = 1",
      "UPDATE raw_files SET collected_at = '2024-01-01T00:01:00.001Z' WHERE sequence = 2",
      "UPDATE raw_findings SET hint = '' WHERE position = 0",
      "UPDATE raw_weights SET weight = '0.11' WHERE position = 0",
      'UPDATE raw_measures SET nonzero = false',
      "UPDATE raw_evidence SET title = '无'",
      "UPDATE raw_units SET name = '城关' WHERE code = '620102'",
      "UPDATE raw_leaves SET points_micro = points_micro + 1 WHERE code = '1.2'",
      'UPDATE rankings SET score_micro = score_micro + 1 WHERE rank = 1',
      'UPDATE indicator_statistics SET stddev = stddev + 1e-12 WHERE stddev > 0',
      'UPDATE int_totals SET asked_micro = asked_micro - 1',
    );

    const { differences, findings } = await verdictOn(directory);

    const told = differences.map(({ table, shown }) => {
      const columns = shown.flatMap((row) => row.columns.map(({ column }) => column));
      return [table, [...new Set(columns)].toSorted().join()];
    });
    expect(told).toEqual([
      ['raw_units', 'name'],
      ['raw_leaves', 'points_micro'],
      ['raw_files', 'collected_at,file'],
      ['raw_entries', 'score_micro,value'],
      ['raw_evidence', 'title'],
      ['raw_weights', 'weight'],
      ['raw_measures', 'nonzero'],
      ['raw_findings', 'hint'],
      ['int_totals', 'asked_micro'],
      ['rankings', 'score_micro'],
      ['indicator_statistics', 'stddev'],
      ['scores', 'score_micro,value'],
      ['evidence', 'title'],
    ]);
    expect(differences.find(({ table }) => table === 'raw_units')?.shown).toEqual([
      {
        key: ['620102'],
        only: undefined,
        columns: [{ column: 'name', recorded: '城关', rebuilt: '城关区' }],
      },
    ]);
    expect(new Set(findings.map((item) => item.code))).toEqual(new Set(['archive.differs']));
  });

  it('and rows that are gone, doubled or made up are told, and a table that is not there', async () => {
    const directory = await copy();
    await alter(
      directory,
      'DELETE FROM raw_files WHERE sequence = 1',
      "INSERT INTO raw_vetoes VALUES ('V9', '无', 'cap', 0, NULL)",
      'DROP TABLE milestones',
    );

    const { differences } = await verdictOn(directory);

    expect(differences).toMatchObject([
      { table: 'raw_vetoes', rows: 1, shown: [{ key: ['V9'], only: 'recorded' }] },
      { table: 'raw_files', rows: 1, shown: [{ only: 'rebuilt' }] },
      { table: 'milestones', rows: undefined, shown: [] },
    ]);
  });

  it('tells of an original that is there and may not be read that it is there', async () => {
    const directory = await copy();
    const original = await originalIn(directory, '外部.csv');
    await rename(original, join(directory, '外部.csv'));
    await symlink(join(directory, '外部.csv'), original);

    const { findings } = await verdictOn(directory);

    expect(findings).toMatchObject([
      {
        code: 'archive.original-inaccessible',
        severity: 'error',
        parameters: { path: relative(directory, original), reason: 'ELOOP' },
        place: { file: '外部.csv' },
      },
    ]);
  });

  it('says which files of the old database make room for the one made anew', async () => {
    const directory = await copy();

    const { out } = await zhunsheng(['verify', directory, '--rebuild']);

    expect(out).toContain('旁边有 zhunsheng.duckdb.wal 的，必须一并移走');
  });

  it('but for originals that are gone or have another byte, which are named', async () => {
    const directory = await copy();
    const gone = await originalIn(directory, '620102-城关区.xlsx');
    const spoilt = await originalIn(directory, '外部.csv');
    const { batches } = await readBatches(directory);
    const units = batches[0]?.units ?? '';
    await mkdir(join(directory, 'archive/ab'), { recursive: true });
    await rename(gone, join(directory, 'archive/ab', `${'ab'.repeat(32)}.xlsx`));
    await writeFile(spoilt, (await readFile(spoilt, 'utf8')).replace('V1,1', 'V1,0'));
    await rm(join(directory, 'archive', units.slice(0, 2), `${units}.csv`));

    const { findings, examined } = await verdictOn(directory);

    expect(examined).toBe(4);
    expect(findings).toMatchObject([
      { code: 'archive.units-missing', severity: 'warning' },
      { code: 'archive.original-missing', place: { file: '620102-城关区.xlsx' } },
      { code: 'archive.original-damaged', place: { file: '外部.csv' } },
      { code: 'archive.original-unknown', severity: 'warning' },
      // By today's list of units a file is called otherwise than by that of its time.
      { code: 'archive.differs', parameters: { table: 'raw_findings' } },
      { code: 'archive.differs', parameters: { table: 'files' } },
    ]);
  });

  it('but for records that are damaged, and files that only one side has', async () => {
    const directory = await copy();
    const record = join(directory, 'archive/batches/0000000005.json');
    const text = await readFile(record, 'utf8');
    await writeFile(record, text.replace('更正', '更改'));
    await alter(
      directory,
      "INSERT INTO raw_files SELECT repeat('0', 64), 3, '来历不明.xlsx', * EXCLUDE (sha256, sequence, file) FROM raw_files WHERE sequence = 1",
      'DELETE FROM raw_files WHERE sequence = 8',
    );

    const { findings } = await verdictOn(directory);

    expect(findings.slice(0, 5)).toMatchObject([
      { code: 'archive.batch-damaged', place: { file: 'archive/batches/0000000005.json' } },
      { code: 'archive.not-stored', place: { file: '复核.xlsx' } },
      { code: 'archive.unknown', place: { file: '来历不明.xlsx' } },
      { code: 'archive.unknown', place: { file: '永登县（更正）.xlsx' } },
      { code: 'archive.unknown', place: { file: '外部.csv' } },
    ]);
  });

  it('not fully where an earlier version without an archive collected it: its files are named', async () => {
    const directory = await copy();
    await rm(join(directory, 'archive'), { recursive: true });
    await alter(directory, 'DROP TABLE raw_fingerprints');

    const { findings, differences, examined } = await verdictOn(directory);

    expect({ differences, examined }).toEqual({ differences: [], examined: 0 });
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([
      ...[
        '620102-城关区.xlsx',
        '620121-永登县.xlsx',
        '坏.xlsx',
        '皋兰县.xlsx',
        '永登县（更正）.xlsx',
        '外部.csv',
        '复核.xlsx',
      ].map((file) => ['archive.unknown', file]),
      ['archive.models-stale', undefined],
    ]);
  });
});

describe('the command', () => {
  it('says that all agrees, and ends by itself', async () => {
    const { code, out } = await zhunsheng(['verify', await copy()]);

    expect(out).toContain('核验一致：重新读取原件 6 份');
    expect(out).toContain('被拒收的文件不存原件，按归集时的记录采信：皋兰县.xlsx、坏.xlsx。');
    expect(code).toBe(0);
  });

  it('lists what differs for people and for machines, and fails', async () => {
    const directory = await copy();
    await alter(directory, 'UPDATE rankings SET score_micro = score_micro + 1 WHERE rank = 1');

    const printed = vi.spyOn(console, 'log').mockReturnValue();
    const effects = { now: () => new Date(), progress: () => undefined, words: zhCN };

    const result = await command.run({ arguments: [directory], options: {} }, effects);
    await printer.result(result, false);
    const people = printed.mock.calls.join('\n');
    await printer.result(result, true);
    const machines = String(printed.mock.lastCall);
    printed.mockRestore();

    expect(result.exitCode).toBe(1);
    expect(people).toMatch(/表 rankings 有 1 行与从档案重建的不同/);
    expect(people).toMatch(/score_micro +\d+ +\d+/);
    expect(JSON.parse(machines)).toMatchObject({ differences: [{ table: 'rankings', rows: 1 }] });
  });
});

describe('a database that is lost', () => {
  it.each([
    ['gone', 'database.missing', (path: string) => rm(path)],
    ['no database', 'database.unreadable', (path: string) => writeFile(path, '不是数据库')],
    ['cut off', 'database.unreadable', (path: string) => truncate(path, 20_000)],
  ])('(%s) is told', async (_, code, lose) => {
    const directory = await copy();
    await lose(join(directory, 'zhunsheng.duckdb'));

    const told = await faultsOf(verdictOn(directory));

    expect(told).toMatchObject([{ code }]);
  });

  it('is made anew from the archive, beside what is there of it', async () => {
    const directory = await copy();
    const path = join(directory, 'zhunsheng.duckdb');
    await truncate(path, 20_000);

    const { rebuilt = '', findings } = await verdictOn(directory, true);

    expect(findings).toMatchObject([{ code: 'database.unreadable' }]);
    expect((await stat(path)).size).toBe(20_000);
    await rename(rebuilt, path);
    expect(await verdictOn(directory)).toMatchObject({ examined: 6, findings: [] });
  });
});
