import { chmod, cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../../../pipeline/collect/collect.ts';
import { readRankings } from '../../../pipeline/database/read-marts.ts';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { verify, type Verdict } from '../../../pipeline/verify/verify.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { withModels } from '../../../pipeline/workspace/with-models.ts';
import { withDatabase } from '../../../pipeline/workspace/with-database.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { emptyFolder } from '../../support/folders.ts';
import { fixedClock, runKilled, type Ended } from '../../support/killed.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { mayMount, smallDisk } from '../../support/small-disk.ts';
import { smallRound, soundFilling } from '../../support/small-round.ts';

const lasting = lastingFolder();
const inside = (name: string) => join(lasting(), name);

/** A round with two workbooks of a unit: the later one, in the other folder, has half a point less. */
beforeAll(async () => {
  const round = await smallRound({ folder: lasting() });
  await mkdir(inside('先报'));
  await mkdir(inside('后报'));
  await round.handIn('620121', '先报/620121-永登县.xlsx');
  const mended = { ...soundFilling.指标评分, '2.3': { 实际值: '一般' } };
  await round.handIn('620121', '后报/620121-永登县.xlsx', { ...soundFilling, 指标评分: mended });
});

async function copyTo(folder: string): Promise<string> {
  const directory = join(folder, 'round');
  await cp(inside('round'), directory, { recursive: true });
  return directory;
}

/** Collects a folder undisturbed, whatever the clock says. */
async function collectFrom(inbox: string, directory: string, clock = fixedClock): Promise<void> {
  const effects = { now: () => new Date(clock), progress: () => undefined, words: zhCN };
  const workspace = await openWorkspace(directory);
  await withDatabase(workspace, (database) =>
    collect(workspace, database, [inside(inbox)], effects),
  );
}

async function scoreIn(directory: string): Promise<bigint | null | undefined> {
  const rankings = await withModels(directory, (_, database) => readRankings(database));
  return rankings.find((row) => row.unit_code === '620121')?.score_micro;
}

/** Holds the database against what is archived. */
async function verdictOn(directory: string): Promise<Verdict> {
  return verify(await openWorkspace(directory), { keep: false, progress: () => undefined });
}

/** What a command told, which was no work of ours that failed: in Chinese, without SQL or a trace. */
function expectTold({ code, told }: Ended, words: string): void {
  expect({ code, told }).toEqual({ code: 1, told: expect.stringContaining(words) });
  expect(told).not.toMatch(/ {4}at |SELECT|INSERT|程序内部出错/);
}

describe('when a disk is full', () => {
  // Where nothing may be mounted, the limit on a file's size below has to do.
  it.skipIf(!mayMount()).each([
    ['the database is made', 24],
    ['what was stored is ranked', 100],
  ])('while %s, collecting says so and goes on once there is room', async (_, kilobytes) => {
    const disk = await smallDisk();
    const directory = await copyTo(disk.folder);
    disk.leave(kilobytes);

    const full = await runKilled(['collect', directory, inside('先报')]);
    disk.leave(64_000);
    await collectFrom('先报', directory);

    expectTold(full, '磁盘空间不足');
    expect(await verdictOn(directory)).toMatchObject({ examined: 1, findings: [] });
  });

  it.each([8, 40])('or no file may grow beyond %i KiB', async (fileBlocks) => {
    const directory = await copyTo(await emptyFolder());

    const full = await runKilled(['collect', directory, inside('先报')], { fileBlocks });
    await collectFrom('先报', directory);

    expectTold(full, '磁盘空间不足');
    expect(await verdictOn(directory)).toMatchObject({ examined: 1, findings: [] });
  });
});

describe('where nothing may be written', () => {
  it('collecting says so, and nothing is lost', async () => {
    const folder = await emptyFolder();
    await chmod(folder, 0o755);
    const directory = await copyTo(folder);
    await withModels(directory, () => Promise.resolve());
    await chmod(join(directory, 'zhunsheng.duckdb'), 0o444);
    await chmod(directory, 0o555);

    const refused = await runKilled(['collect', directory, inside('先报')], { asNobody: true });
    await chmod(directory, 0o755);
    await chmod(join(directory, 'zhunsheng.duckdb'), 0o644);
    await collectFrom('先报', directory);

    expectTold(refused, '不能读写');
    expect(await scoreIn(directory)).toBe(9_000_000n);
  });
});

describe('on a disk that takes nothing', () => {
  it.skipIf(!mayMount())('setting up a round says so', async () => {
    const disk = await smallDisk();
    disk.seal();

    const setup = ['--scheme', 'gansu-2023-midterm', '--divisions', '6201'];

    const { code, told } = await runKilled(['init', join(disk.folder, 'round'), ...setup]);

    expect({ code, told }).toEqual({ code: 1, told: expect.stringContaining('不能读写') });
  });
});

describe('where a user has no home that may be read', () => {
  it.each([
    ['it is closed', { asNobody: true }],
    ['the system knows none', { asStranger: true, home: undefined }],
  ])('because %s, reports are written all the same', async (_, who) => {
    const folder = await emptyFolder();
    await chmod(folder, 0o777);
    const directory = await copyTo(folder);
    await withModels(directory, () => Promise.resolve());
    await mkdir(join(directory, 'reports'));
    await chmod(directory, 0o777);
    await chmod(join(directory, 'reports'), 0o777);
    await chmod(join(directory, 'zhunsheng.duckdb'), 0o666);
    const home = join(folder, 'home');
    await mkdir(join(home, '.fonts'), { recursive: true });
    await chmod(join(home, '.fonts'), 0o000);

    const { code, told } = await runKilled(['report', directory, '--format', 'docx'], {
      home,
      ...who,
    });

    expect({ code, told }).toEqual({ code: 0, told: expect.stringContaining('report.docx') });
  });
});

describe('when the clock goes back', () => {
  it('the file that arrived last still counts, and all agrees', async () => {
    const directory = await copyTo(await emptyFolder());
    await collectFrom('先报', directory, '2024-03-02T00:00:00.000Z');

    await collectFrom('后报', directory, '2024-02-01T00:00:00.000Z');

    expect(await scoreIn(directory)).toBe(8_500_000n);
    expect(await verdictOn(directory)).toMatchObject({ examined: 2, findings: [] });
  });
});

describe('a database of another version', () => {
  it('is told, and made anew from the archive', async () => {
    const directory = await copyTo(await emptyFolder());
    await collectFrom('先报', directory);
    const path = join(directory, 'zhunsheng.duckdb');
    const database = await openDatabase(path);
    await database.execute('ALTER TABLE raw_files DROP COLUMN seal');
    database.close();

    const told = await faultsOf(openDatabase(path));
    const order = { keep: true, progress: () => undefined };
    const { rebuilt = '' } = await verify(await openWorkspace(directory), order);
    await rename(rebuilt, path);

    expect(told).toMatchObject([
      { code: 'database.other-version', parameters: { table: 'raw_files' } },
    ]);
    expect(await verdictOn(directory)).toMatchObject({ examined: 1, findings: [] });
  });
});
