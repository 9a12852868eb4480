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
    '盘符.zip/C:/皋兰县.xlsx': 'rejected file.name-outside',
    '链接.zip/皋兰县.xlsx': 'rejected file.not-a-workbook',
    '空.zip': 'rejected file.empty',
  };
  expect(await inbox.collect()).toEqual({ ...soundOnes, ...told });
  // Nothing was written beside the round and its inbox.
  const beside = await readdir(dirname(inbox.folder));
  expect(beside.filter((name) => !before.includes(name))).toEqual([]);
});

/** A name in Chinese as Windows packs it, in GB 18030. */
const gaolan = {
  name: '皋兰县.xlsx',
  writtenName: Buffer.from('\xB8\xDE\xC0\xBC\xCF\xD8.xlsx', 'latin1'),
};

it('a damaged zip tells of its entries by the names that their authors gave them', async () => {
  const inbox = await hostileInbox();
  const packed = { name: '一.xlsx', content: inbox.sound };
  await inbox.put({
    '重叠.zip': packZip([packed, { ...packed, ...gaolan, says: { offset: 0 } }]),
    '错头.zip': packZip([{ ...packed, ...gaolan, saysBefore: { method: 0 } }]),
    '反向.zip': packZip([{ ...packed, name: '县\u202Excod.xlsx', saysBefore: { method: 0 } }]),
  });

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '重叠.zip': 'rejected file.part-damaged 皋兰县.xlsx entry',
    '错头.zip': 'rejected file.part-damaged 皋兰县.xlsx entry',
    '反向.zip': 'rejected file.part-damaged 县\uFFFDxcod.xlsx entry',
  });
});

it('folders that a program of Windows separates in its own way are folders', async () => {
  const inbox = await hostileInbox();
  await inbox.put({
    '批次.zip': packZip([
      { name: String.raw`城关区620102\皋兰县.xlsx`, content: inbox.sound },
      { name: String.raw`城关区620102\~$皋兰县.xlsx`, content: Buffer.from('lock') },
      { name: String.raw`__MACOSX\._皋兰县.xlsx`, content: Buffer.from('fork') },
      { name: '空\\', content: new Uint8Array() },
    ]),
  });

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '批次.zip/城关区620102/皋兰县.xlsx': 'accepted',
  });
});

it('a name in a zip that is said to be UTF-8 is read as that, even where it could be Chinese in bytes', async () => {
  const inbox = await hostileInbox();
  await inbox.put({ '批次.zip': packZip([{ name: 'ÀÖ×.xlsx', content: inbox.sound }]) });

  expect(await inbox.collect()).toEqual({ ...soundOnes, '批次.zip/ÀÖ×.xlsx': 'accepted' });
});
