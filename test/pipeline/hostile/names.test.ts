import { execFile } from 'node:child_process';
import { readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { hostileInbox, soundOnes } from '../../support/hostile-inbox.ts';
import { packZip } from '../../support/pack-zip.ts';
import { smallRound } from '../../support/small-round.ts';

const twoOfOneName = `code,name,kind,city_code,city,province_code,province
620102,城关区,市辖区,620100,兰州市,620000,甘肃省
540102,城关区,市辖区,540100,拉萨市,540000,西藏自治区
`;

it('links, pipes and devices in a folder are named and not followed', async () => {
  const inbox = await hostileInbox();
  await symlink('/etc/passwd', join(inbox.folder, '链接.xlsx'));
  await symlink(inbox.folder, join(inbox.folder, '回环'));
  await symlink('/nowhere', join(inbox.folder, '断链.xlsx'));
  await promisify(execFile)('mkfifo', [join(inbox.folder, '管道.xlsx')]);

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '链接.xlsx': 'left out file.skipped',
    回环: 'left out file.skipped',
    '断链.xlsx': 'left out file.skipped',
    '管道.xlsx': 'left out file.skipped',
  });
});

it('names that would break a line, drive a terminal or read backwards are shown without that', async () => {
  const inbox = await hostileInbox();
  await inbox.put({
    '皋兰县\n城关区.xlsx': inbox.sound,
    '\u001B[2J永登.xlsx': 'x',
    '县\u202Excod.xlsx': 'y',
    '批次.zip': packZip([{ name: 'a\u0000\u0007\u202Eb.xlsx', content: Buffer.from('z') }]),
  });

  const verdicts = await inbox.collect();

  expect(verdicts).toEqual({
    ...soundOnes,
    '皋兰县\uFFFD城关区.xlsx': 'accepted file.odd-name',
    '\uFFFD[2J永登.xlsx': 'rejected file.odd-name file.not-a-workbook',
    '县\uFFFDxcod.xlsx': 'rejected file.odd-name file.not-a-workbook',
    '批次.zip/a\uFFFD\uFFFD\uFFFDb.xlsx': 'rejected file.odd-name file.not-a-workbook',
  });
  const receipts = join(inbox.round.directory, 'receipts');
  const names = await readdir(receipts);
  const texts = await Promise.all(names.map((name) => readFile(join(receipts, name), 'utf8')));
  expect(texts.join('').replaceAll(/[\r\n]/g, '')).not.toMatch(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u,
  );
});

it('of two units with one name each is known by its signed code, and by the code in a name', async () => {
  const round = await smallRound({ units: twoOfOneName });
  const one = await round.handIn('620102', '城关区.xlsx');
  const other = await round.handIn('540102', '540102-城关区.xlsx');
  const swapped = await round.handIn('620102', '540102-城关区-补.xlsx', {});

  const { files } = await round.collect([one, other, swapped]);

  expect(
    files.map(({ file, state, unit, findings }) => [file, state, unit, findings[0]?.code]),
  ).toEqual([
    ['城关区.xlsx', 'accepted', '620102', 'seal.missing'],
    ['540102-城关区.xlsx', 'accepted', '540102', 'seal.missing'],
    ['540102-城关区-补.xlsx', 'rejected', '540102', 'identity.other-unit'],
  ]);
});
