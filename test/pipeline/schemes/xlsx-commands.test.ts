import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemeHash } from '#core/scheme/hash.ts';
import { findScheme } from '../../../pipeline/schemes/find-scheme.ts';
import { zhunsheng } from '../../support/cli.ts';
import { editWorkbook } from '../../support/edit-workbook.ts';
import { typing } from '../../support/edited-scheme.ts';
import { emptyFolder } from '../../support/folders.ts';

const ID = 'gansu-2023-midterm';

describe('scheme to-xlsx and from-xlsx', () => {
  it('take a scheme to Excel and back to a file that is the same scheme', async () => {
    const folder = await emptyFolder();

    const to = await zhunsheng(['scheme', 'to-xlsx', ID, '方案.xlsx'], folder);
    const from = await zhunsheng(['scheme', 'from-xlsx', '方案.xlsx', '--json'], folder);

    const { scheme } = await findScheme(ID);
    expect(to).toMatchObject({ code: 0, err: '' });
    expect(to.out).toContain('方案.xlsx');
    expect(from).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(from.out)).toMatchObject({
      out: '方案.yaml',
      id: ID,
      schemeHash: schemeHash(scheme),
    });
    const back = await findScheme(join(folder, '方案.yaml'));
    expect(schemeHash(back.scheme)).toBe(schemeHash(scheme));
  });

  it('overwrite nothing unless told to', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, '方案.xlsx'), '旧');
    await writeFile(join(folder, '方案.yaml'), '旧');
    const to = ['scheme', 'to-xlsx', ID, '方案.xlsx'];
    const from = ['scheme', 'from-xlsx', '方案.xlsx', '--out', '方案.yaml'];

    const refusedTo = await zhunsheng(to, folder);
    await zhunsheng([...to, '--overwrite'], folder);
    const refusedFrom = await zhunsheng(from, folder);
    const kept = await readFile(join(folder, '方案.yaml'), 'utf8');
    const done = await zhunsheng([...from, '--overwrite'], folder);

    expect(refusedTo).toMatchObject({
      code: 1,
      out: '',
      err: '【方案.xlsx】文件已经存在。请换一个文件名；确要覆盖的，加上 --overwrite。\n',
    });
    expect(refusedFrom.code).toBe(1);
    expect(refusedFrom.err).toContain('方案.yaml');
    expect(kept).toBe('旧');
    expect(done).toMatchObject({ code: 0, err: '' });
  });

  it('tell every fault with sheet and cell, and write nothing', async () => {
    const folder = await emptyFolder();
    await zhunsheng(['scheme', 'to-xlsx', ID, '方案.xlsx'], folder);
    await editWorkbook(join(folder, '方案.xlsx'), typing({ '指标!G7': '打分', '方案!B6': null }));

    const { code, out } = await zhunsheng(['scheme', 'from-xlsx', '方案.xlsx'], folder);

    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '表中有 2 处问题，没有生成方案文件：',
      '【方案.xlsx 方案!B6】“方案名称”没有填写。请填写该单元格。',
      '【方案.xlsx 指标!G7】“打分”不是可选的值。请从以下各值中选填一个：达标、区间、时限、次数、清单、等级、评议。',
      '',
    ]);
    expect(await readdir(folder)).toEqual(['方案.xlsx']);
  });

  it.each([
    ['a workbook by another name', ['to-xlsx', ID, '方案.yaml'], '文件名应以 .xlsx 结尾'],
    [
      'a scheme by another name',
      ['from-xlsx', '方案.xlsx', '--out', '方案.xlsx'],
      '文件名应以 .yaml 结尾',
    ],
    ['a workbook that is not there', ['from-xlsx', '方案.xlsx'], '找不到该文件'],
  ])('refuse %s', async (_, argv, told) => {
    const { code, err } = await zhunsheng(['scheme', ...argv], await emptyFolder());
    expect(code).toBe(1);
    expect(err).toContain(told);
  });
});
