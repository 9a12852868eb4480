import { zipSync } from 'fflate';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { hostileInbox, soundOnes } from '../../support/hostile-inbox.ts';
import { packZip } from '../../support/pack-zip.ts';
import { entriesOf, withEntries } from '../../support/parts.ts';
import { quineZip } from '../../support/quine-zip.ts';

const MEGABYTE = 1024 * 1024;
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE);

it('zips that blow up, go round in circles or lie end with one finding each', async () => {
  const inbox = await hostileInbox();
  const { sound } = inbox;
  const before = await readdir(dirname(inbox.folder));
  const packed = { name: '皋兰县.xlsx', content: sound };
  await inbox.put({
    '炸弹.xlsx': withEntries(sound, (entry) =>
      entry.name.endsWith('sheet2.xml') ? { ...entry, content: zeros(5) } : entry,
    ),
    '大炸弹.xlsx': packZip([
      ...entriesOf(sound),
      { name: 'xl/media/1.png', content: Buffer.of(1), says: { size: 120 * MEGABYTE } },
      { name: 'xl/media/2.png', content: Buffer.of(2), says: { size: 120 * MEGABYTE } },
    ]),
    '谎报.xlsx': withEntries(sound, (entry) =>
      entry.name.endsWith('sheet2.xml')
        ? { ...entry, content: zeros(2), says: { size: 5_000 } }
        : entry,
    ),
    '炸弹.zip': packZip([{ name: '大.xlsx', content: zeros(21) }]),
    '自含.zip': quineZip(),
    '重叠.zip': packZip([packed, { ...packed, name: '另.xlsx', says: { offset: 0 } }]),
    '错位.zip': packZip([packed, { ...packed, name: '另.xlsx', says: { offset: 20 } }]),
    '校验.zip': packZip([{ ...packed, says: { crc: 1 } }]),
    '方法.zip': packZip([{ name: '皋兰县.xlsx', content: Buffer.of(1), says: { method: 12 } }]),
    '密码.zip': packZip([{ ...packed, says: { flags: 1 } }]),
    '穿越.zip': packZip([{ ...packed, name: '../../皋兰县.xlsx' }]),
    '绝对.zip': packZip([{ ...packed, name: '/tmp/皋兰县.xlsx' }]),
    '盘符.zip': packZip([{ ...packed, name: String.raw`C:\皋兰县.xlsx` }]),
    '链接.zip': packZip([
      {
        name: '皋兰县.xlsx',
        content: Buffer.from('/etc/passwd'),
        says: { attributes: 0o120777 * 0x1_00_00 },
      },
    ]),
    '空.zip': zipSync({}),
  });

  const told = {
    '炸弹.xlsx': 'rejected file.bomb xl/worksheets/sheet2.xml 300',
    '大炸弹.xlsx': 'rejected file.too-large 241 200',
    '谎报.xlsx': 'rejected file.part-damaged xl/worksheets/sheet2.xml content',
    '炸弹.zip/大.xlsx': 'rejected file.too-large 21 20',
    '自含.zip/quine.zip/quine.zip': 'rejected file.not-a-workbook .zip',
    '重叠.zip': 'rejected file.part-damaged 另.xlsx entry',
    '错位.zip': 'rejected file.part-damaged 另.xlsx entry',
    '校验.zip/皋兰县.xlsx': 'rejected file.part-damaged 皋兰县.xlsx content',
    '方法.zip/皋兰县.xlsx': 'rejected file.part-damaged 皋兰县.xlsx method',
    '密码.zip': 'rejected file.encrypted',
    '穿越.zip/../../皋兰县.xlsx': 'rejected file.name-outside',
    '绝对.zip//tmp/皋兰县.xlsx': 'rejected file.name-outside',
    [String.raw`盘符.zip/C:\皋兰县.xlsx`]: 'rejected file.name-outside',
    '链接.zip/皋兰县.xlsx': 'rejected file.not-a-workbook',
    '空.zip': 'rejected file.empty',
  };
  expect(await inbox.collect()).toEqual({ ...soundOnes, ...told });
  // Nothing was written beside the round and its inbox.
  const beside = await readdir(dirname(inbox.folder));
  expect(beside.filter((name) => !before.includes(name))).toEqual([]);
});
