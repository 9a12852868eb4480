import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbookFrom } from '../../emulator/workbook.ts';
import { loadXlsx } from '../../emulator/xlsx/load-xlsx.ts';
import { saveXlsx } from '../../emulator/xlsx/save-xlsx.ts';
import { emptyFolder } from '../support/folders.ts';
import { convert } from '../support/libreoffice.ts';
import { files, openExcel, plain, sheet } from './support/excel.ts';
import { calculator, filled, gansu, issued, results, sample, typed } from './support/workbooks.ts';

describe.each([
  ['Gansu', gansu],
  ['every kind of rule', sample],
])('the formulas of a workbook of %s', (_, scheme) => {
  it.each([
    ['as issued', issued],
    ['filled in', filled],
  ])('calculate %s as LibreOffice calculates them', async (_state, make) => {
    const bytes = await make(scheme);
    const path = join(await emptyFolder(), 'workbook.xlsx');
    await writeFile(path, bytes);
    const expected = await loadXlsx(await readFile(await convert(path, 'xlsx')));
    const workbook = workbookFrom(await loadXlsx(bytes), calculator());
    expect(results(workbook.snapshot())).toEqual(results(expected));
  });

  it('give the same whether they are calculated while somebody types or all at once', async () => {
    const empty = await loadXlsx(await issued(scheme));
    const full = await loadXlsx(await filled(scheme));
    const typing = workbookFrom(empty, calculator());
    for (const { sheet: name, address, entry } of typed(full))
      typing.userEdit(name, address, entry);
    const loaded = workbookFrom(full, calculator());
    expect(results(typing.snapshot())).toEqual(results(loaded.snapshot()));
  });

  it('keep their results in the file that is saved', async () => {
    const bytes = await filled(scheme);
    const workbook = workbookFrom(await loadXlsx(bytes), calculator());
    const saved = await saveXlsx(bytes, workbook.snapshot());
    expect(results(await loadXlsx(saved))).toEqual(results(workbook.snapshot()));
  });
});

describe.each(files)('calculating through the %s file of office.js', (file) => {
  it('shows results in the very request that writes, and in the event of a formula', async () => {
    const { run } = openExcel(file, [sheet('表', { A1: { value: 1 } })], calculator());
    await run(async (context) => {
      const row = context.workbook.worksheets.getItem('表').getRange('A1:B1');
      row.formulas = [[0.1, '=A1+0.2']];
      row.load('values,valueTypes');
      await context.sync();
      expect(plain([row.values, row.valueTypes])).toEqual([[[0.1, 0.3]], [['Double', 'Double']]]);
    });
  });

  it('shows errors as errors, and an unknown function as an unknown name', async () => {
    const { run } = openExcel(file, [sheet('表')], calculator());
    await run(async (context) => {
      const row = context.workbook.worksheets.getItem('表').getRange('A1:B1');
      row.formulas = [['=1/0', '=ZHUNSHENG.RATE(A1:A2)']];
      row.load('values,valueTypes,formulas');
      await context.sync();
      expect(plain(row.values)).toEqual([['#DIV/0!', '#NAME?']]);
      expect(plain(row.valueTypes)).toEqual([['Error', 'Error']]);
      expect(plain(row.formulas)).toEqual([['=1/0', '=ZHUNSHENG.RATE(A1:A2)']]);
    });
  });

  it('takes a text that looks like a formula or a number for a text', async () => {
    const cells = {
      A1: { value: '=1+1', numberFormat: '@' },
      A2: { value: '1.10' },
      A3: { value: "'引" },
      B1: { formula: '=A1&A2&A3&ISTEXT(A2)' },
    };
    const { workbook } = openExcel(file, [sheet('表', cells)], calculator());
    expect(workbook.snapshot().sheets[0]?.cells['B1']?.value).toBe("=1+11.10'引TRUE");
  });

  it('keeps the results that are stored when there is no calculator', () => {
    const cells = { A1: { value: 1 }, B1: { formula: '=A1', value: 1 } };
    const { workbook } = openExcel(file, [sheet('表', cells)]);
    workbook.userEdit('表', 'A1', 2);
    expect(workbook.snapshot().sheets[0]?.cells['B1']?.value).toBe(1);
  });

  it.each([
    ['=COUNTIF(A1:A4,"<>否")', 3],
    ['=COUNTIFS(A1:A4,"<>否")', 3],
    ['=COUNTIFS(A1:A4,"<>否",A1:A4,"<>是")', 2],
    ['=SUMIFS(B1:B4,A1:A4,"<>否")', 1110],
    ['=ROUND(SUMIFS(B1:B4,B1:B4,">1",A1:A4,"<>否")/2,1)&"(""<>否"', '555("<>否'],
    ['=SUMIFS($B$1:$B$4,$A$1:$A$4,"否")', 1],
  ])('calculates %s over cells that are empty or hold numbers', (formula, value) => {
    const cells = {
      A1: { value: '否' },
      A2: { value: '是' },
      A4: { value: 7 },
      B1: { value: 1 },
      B2: { value: 10 },
      B3: { value: 100 },
      B4: { value: 1000 },
      C1: { formula },
    };
    const { workbook } = openExcel(file, [sheet('表', cells)], calculator());
    expect(workbook.snapshot().sheets[0]?.cells['C1']).toEqual({ formula, value });
  });
});
