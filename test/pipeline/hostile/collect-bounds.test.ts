import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CollectLimits } from '../../../pipeline/collect/limits.ts';
import { limitsOf } from '../../../pipeline/workspace/limits-of.ts';
import { readConfig } from '../../../pipeline/workspace/config.ts';
import { examinationIn, examined } from '../../support/examined.ts';
import { packZip } from '../../support/pack-zip.ts';
import { smallRound } from '../../support/small-round.ts';

const whole = limitsOf({});

/** A zip in a zip, so many times. */
function nested(bytes: Uint8Array, depth: number): Uint8Array {
  return depth === 0 ? bytes : packZip([{ name: '内.zip', content: nested(bytes, depth - 1) }]);
}

it('files and zips are taken at a bound, and refused by that bound one beyond it', async () => {
  const round = await smallRound();
  const workbook = await readFile(await round.handIn('620102', '城关区.xlsx'));
  const against = await examinationIn(round.directory);
  const zip = packZip([
    { name: 'a.xlsx', content: workbook, isStored: true },
    { name: 'b.xlsx', content: Buffer.from('x'), isStored: true },
  ]);
  const blanks = packZip([{ name: 'c.xlsx', content: Buffer.alloc(2_000_000) }]);
  const codes = async (name: string, bytes: Uint8Array, limits: Partial<CollectLimits>) => {
    const files = await examined(name, bytes, round.directory, against, { ...whole, ...limits });
    return files.map(({ file, findings }) => `${file} ${findings[0]?.code}`);
  };
  const size = workbook.length;
  const inside = ['批次.zip/a.xlsx seal.missing', '批次.zip/b.xlsx file.not-a-workbook'];

  expect({
    fileBytes: await codes('城关区.xlsx', workbook, { fileBytes: size }),
    oneByteMore: await codes('城关区.xlsx', workbook, { fileBytes: size - 1 }),
    fileInZip: await codes('批次.zip', zip, { fileBytes: size - 1 }),
    zipBytes: await codes('批次.zip', zip, { zipBytes: zip.length }),
    zipTooLarge: await codes('批次.zip', zip, { zipBytes: zip.length - 1 }),
    zipEntries: await codes('批次.zip', zip, { zipEntries: 2 }),
    tooMany: await codes('批次.zip', zip, { zipEntries: 1 }),
    unpackedBytes: await codes('批次.zip', zip, { unpackedBytes: size + 1 }),
    tooMuch: await codes('批次.zip', zip, { unpackedBytes: size }),
    zipRatio: await codes('空白.zip', blanks, { zipRatio: 1_100 }),
    tooTight: await codes('空白.zip', blanks, { zipRatio: 900 }),
    zipDepth: await codes('套.zip', nested(zip, 2), { zipDepth: 3 }),
    tooDeep: await codes('套.zip', nested(zip, 2), { zipDepth: 2 }),
  }).toEqual({
    fileBytes: ['城关区.xlsx seal.missing'],
    oneByteMore: ['城关区.xlsx file.too-large'],
    fileInZip: ['批次.zip/a.xlsx file.too-large', '批次.zip/b.xlsx file.not-a-workbook'],
    zipBytes: inside,
    zipTooLarge: ['批次.zip file.too-large'],
    zipEntries: inside,
    tooMany: ['批次.zip file.too-many-entries'],
    unpackedBytes: inside,
    tooMuch: ['批次.zip file.too-large'],
    zipRatio: ['空白.zip/c.xlsx file.not-a-workbook'],
    tooTight: ['空白.zip/c.xlsx file.bomb'],
    zipDepth: [
      '套.zip/内.zip/内.zip/a.xlsx seal.missing',
      '套.zip/内.zip/内.zip/b.xlsx file.not-a-workbook',
    ],
    tooDeep: ['套.zip/内.zip/内.zip file.not-a-workbook'],
  });
});

it('a workspace sets its bounds in its configuration', async () => {
  const round = await smallRound();
  const file = await round.handIn('620102', '城关区.xlsx');
  const zip = round.inbox('批次.zip');
  await writeFile(zip, packZip([{ name: 'a', content: Buffer.alloc(10_000) }]));
  const path = join(round.directory, 'zhunsheng.yaml');
  const config = await readFile(path, 'utf8');
  const codes = async () =>
    (await round.collect([file, zip])).files.map(({ findings }) => findings[0]?.code);

  await writeFile(path, `${config}limits: { fileBytes: 9 KB, workbook: { sheets: 4 } }\n`);
  const small = await codes();
  await writeFile(path, `${config}limits: { workbook: { sheets: 4 } }\n`);
  const few = await codes();

  expect([small, few]).toEqual([
    ['file.too-large', 'file.too-large'],
    ['file.beyond-limit', 'file.not-a-workbook'],
  ]);
});

it.each([
  ['fileBytes: 20 MB', { fileBytes: 20 * 1_048_576, workbook: { bytes: 20 * 1_048_576 } }],
  ['zipBytes: 600000000', { zipBytes: 600_000_000 }],
  ['fileSeconds: 5', { fileSeconds: 5 }],
  [
    'workbook: { rows: 1048576, partBytes: 1 gb }',
    { workbook: { rows: 1_048_576, partBytes: 1_073_741_824 } },
  ],
])('limits: { %s } is understood, and what is left out is as usual', (yaml, set) => {
  const { config } = readConfig(`round: 2023\nkeys: true\nlimits: { ${yaml} }\n`);
  expect(limitsOf(config ?? {})).toEqual({
    ...whole,
    ...set,
    workbook: { ...whole.workbook, ...('workbook' in set ? set.workbook : {}) },
  });
});

it.each([
  ['fileBytes: 20 XB', 'limits.fileBytes 应为字节数或者带单位的大小，如 20 MB，最大 1 GB'],
  ['fileBytes: 2 GB', 'limits.fileBytes 应为字节数或者带单位的大小，如 20 MB，最大 1 GB'],
  ['zipBytes: 0', 'limits.zipBytes 应为字节数或者带单位的大小，如 20 MB，最大 4 GB'],
  ['zipDepth: 11', 'limits.zipDepth 应为 1 至 10 的整数'],
  ['fileSeconds: 0.5', 'limits.fileSeconds 应为 1 至 3600 的整数'],
  ['workbook: { rows: 1048577 }', 'limits.workbook.rows 应为 1 至 1048576 的整数'],
  ['files: 3', 'limits 出现未知的键(key): "files"'],
])('limits: { %s } is refused', (yaml, detail) => {
  expect(readConfig(`round: 2023\nkeys: true\nlimits: { ${yaml} }\n`)).toEqual({
    config: undefined,
    detail,
  });
});
