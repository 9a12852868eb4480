import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readFile, readdir, rmdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { collectLimits } from '../../../pipeline/collect/limits.ts';
import { contentTables } from '../../../pipeline/database/schema.ts';
import { MEGABYTE } from '../../../pipeline/workbooks/limits.ts';
import { smallRound, soundFilling, type SmallRound } from '../../support/small-round.ts';

/** Everything that was collected, as it is stored. */
const storedIn = (round: SmallRound) =>
  round.read(async (database) => {
    const tables = ['raw_files', ...contentTables()].map(async (table) => [
      table,
      await database.query(`SELECT * FROM ${table} ORDER BY ALL`),
    ]);
    return Object.fromEntries(await Promise.all(tables)) as Record<string, unknown[]>;
  });

/** Puts files that are no workbooks into a folder, one after another, and returns their paths. */
async function junkIn(folder: string, count: number): Promise<string[]> {
  await mkdir(folder);
  const paths = Array.from({ length: count }, (_, index) =>
    join(folder, `${String(index).padStart(4, '0')}.xlsx`),
  );
  for (const path of paths) await writeFile(path, path);
  return paths;
}

describe('what is stored', () => {
  it('is the same whatever the number of threads', async () => {
    const [one, many] = [await smallRound({ keys: false }), await smallRound({ keys: false })];
    const wrong = { ...soundFilling, 综合考核权重: {} };
    const sound = await one.handIn('620102', '620102-城关区.xlsx');
    const files = [
      sound,
      await one.handIn('620102', '620102-城关区更正.xlsx', wrong),
      await one.handIn('620121', '620121-永登县.xlsx', wrong),
      one.inbox('批次.zip'),
      one.inbox('否决.csv'),
      ...(await junkIn(one.inbox('杂'), 40)),
    ];
    const zipped = await readFile(await one.handIn('620122', '620122-皋兰县.xlsx'));
    const packed = { '皋兰县.xlsx': zipped, '又一份.xlsx': await readFile(sound), 'x.doc': zipped };
    await writeFile(one.inbox('批次.zip'), zipSync(packed));
    await writeFile(one.inbox('否决.csv'), 'unit_code,indicator_code,value\n620102,V1,1\n');

    const alone = await one.collect(files, undefined, { workers: 1 });
    const together = await many.collect(files, undefined, { workers: 4 });

    expect(together.files).toEqual(alone.files);
    expect(together.unchanged).toEqual(['批次.zip/又一份.xlsx', '批次.zip/x.doc']);
    expect(await storedIn(many)).toEqual(await storedIn(one));
    expect((await readdir(join(many.directory, 'receipts'))).toSorted()).toEqual(
      (await readdir(join(one.directory, 'receipts'))).toSorted(),
    );
  });

  it('stays where a later batch fails, and the next run goes on from there', async () => {
    const round = await smallRound();
    const paths = await junkIn(round.inbox('杂'), 150);
    const receipts = join(round.directory, 'receipts');
    const hash = createHash('sha256')
      .update(paths[140] ?? '')
      .digest('hex');
    const inTheWay = join(receipts, `未识别单位-${hash.slice(0, 8)}.txt`);
    await mkdir(inTheWay, { recursive: true });

    await expect(round.collect(paths)).rejects.toThrow(/receipts/);
    const before = await storedIn(round);
    await rmdir(inTheWay);
    const { files, unchanged } = await round.collect(paths);

    expect(before['raw_files']).toHaveLength(128);
    expect(unchanged).toHaveLength(128);
    expect(files).toHaveLength(22);
    const after = (await storedIn(round))['raw_files'];
    expect(new Set(after?.map((row) => JSON.stringify(row, ['sha256'])))).toHaveProperty(
      'size',
      150,
    );
    expect(after).toHaveLength(150);
  });
});

describe('a file that asks too much', () => {
  /** Measures that take long to read, and more memory than a small thread has. */
  const lines = `unit_code,indicator_code,value\n${'620999,3,1\n'.repeat(6_000_000)}`;

  it.each([
    ['of time', { fileSeconds: 3, threadBytes: 4_096 * MEGABYTE }, 'file.too-slow'],
    ['of memory', { fileSeconds: 600, threadBytes: 64 * MEGABYTE }, 'file.too-heavy'],
  ])('%s is rejected, and the others are collected', async (_what, limits, code) => {
    const round = await smallRound();
    const sound = await round.handIn('620102', '620102-城关区.xlsx');
    await writeFile(round.inbox('测评.csv'), lines);

    const { files } = await round.collect([round.inbox('测评.csv'), sound], {
      ...collectLimits,
      fileBytes: 128 * MEGABYTE,
      ...limits,
    });

    const states = Object.fromEntries(
      files.map(({ file, state, findings }) => [file, [state, findings[0]?.code]]),
    );
    expect(states).toEqual({
      '620102-城关区.xlsx': ['accepted', 'seal.missing'],
      '测评.csv': ['rejected', code],
    });
    expect(files.find(({ state }) => state === 'rejected')).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: Buffer.byteLength(lines),
    });
  });
});

describe('a folder that changes while it is read', () => {
  it('gives what is still there, and names what has gone', async () => {
    const round = await smallRound();
    const paths = await junkIn(round.inbox('收件夹'), 60);
    const progress = (done: number) => {
      if (done === 1) rmSync(paths.at(-1) ?? '');
    };

    const { files, findings } = await round.collect([round.inbox('收件夹')], undefined, {
      workers: 1,
      progress,
    });

    expect(files).toHaveLength(59);
    expect(findings.map(({ code, parameters, place }) => [code, parameters, place.file])).toEqual([
      ['file.unsteady', { why: 'gone' }, '0059.xlsx'],
    ]);
  });
});

describe('what is no file', () => {
  it.each([
    ['a pipe in a folder', '收件夹', '管道.xlsx'],
    ['a pipe that is named', '收件夹/管道.xlsx', '管道.xlsx'],
    ['a device that is named', '/dev/zero', 'zero'],
  ])('%s is named and never waited for', async (_what, path, name) => {
    const round = await smallRound();
    const sound = await round.handIn('620102', '620102-城关区.xlsx');
    await mkdir(round.inbox('收件夹'));
    await promisify(execFile)('mkfifo', [round.inbox('收件夹/管道.xlsx')]);

    const { files, findings } = await round.collect([resolve(round.inbox('.'), path), sound]);

    expect(files.map(({ state }) => state)).toEqual(['accepted']);
    expect(
      findings.map(({ code, parameters, place }) => [code, parameters, basename(place.file ?? '')]),
    ).toEqual([['file.skipped', { why: 'special' }, name]]);
  });

  it('is named where its name is too long for any file, and the others are collected', async () => {
    const round = await smallRound();
    const sound = await round.handIn('620102', '620102-城关区.xlsx');

    const { files, findings } = await round.collect([round.inbox('长'.repeat(300)), sound]);

    expect(files.map(({ state }) => state)).toEqual(['accepted']);
    expect(findings.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['file.name-too-long', {}],
    ]);
  });
});

describe('a name that would steer a terminal or turn the order of reading', () => {
  it.each([
    ['\u001B[31m城关区.xlsx', '\uFFFD[31m城关区.xlsx'],
    ['城关区\u202Exslx.\u202C.xlsx', '城关区\uFFFDxslx.\uFFFD.xlsx'],
    ['城关区\n620121.xlsx', '城关区\uFFFD620121.xlsx'],
  ])('is shown without it', async (name, shown) => {
    const round = await smallRound();
    await mkdir(round.inbox('收件夹'));
    await writeFile(round.inbox(`收件夹/${name}`), '不是工作簿');
    await writeFile(round.inbox('批次.zip'), zipSync({ [name]: Buffer.from('也不是工作簿') }));

    const { files } = await round.collect([round.inbox('收件夹'), round.inbox('批次.zip')]);

    const names = Object.fromEntries(
      files.map(({ file, findings }) => [file, findings[0]?.place.file]),
    );
    expect(names).toEqual({ [shown]: shown, [`批次.zip/${shown}`]: `批次.zip/${shown}` });
  });
});
