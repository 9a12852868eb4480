import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { workbookFrom } from '../../emulator/workbook.ts';
import { NOTHING_ALLOWED } from '../../emulator/model/protection.ts';
import { loadXlsx } from '../../emulator/xlsx/load-xlsx.ts';
import { saveXlsx } from '../../emulator/xlsx/save-xlsx.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { calculator, filled, issued, sample } from './support/workbooks.ts';
import { cellsIn } from './support/raw-cells.ts';

async function read(bytes: Uint8Array): Promise<RawWorkbook> {
  const { workbook } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error('unreadable');
  return workbook;
}

/** All elements of a name in the sheets of a file, as they stand there. */
function elements(bytes: Uint8Array, pattern: RegExp): string[][] {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('/sheet'));
  return sheets.map(([, xml]) => strFromU8(xml).match(pattern) ?? []);
}

it('reads a workbook as it is issued: sheets, protection, contents, looks, layout', async () => {
  const { sheets } = await loadXlsx(await issued(sample));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['填表说明', 'Visible'],
    ['指标评分', 'Visible'],
    ['佐证材料', 'Visible'],
    ['综合考核权重', 'Visible'],
    ['_zhunsheng', 'VeryHidden'],
  ]);
  const scores = sheets[1];
  expect(scores?.protection).toEqual({
    options: expect.objectContaining({ allowFormatColumns: true, allowDeleteRows: false }),
    password: '',
  });
  expect(scores?.cells['A7']).toMatchObject({ value: '1.1.1', style: { horizontal: 'center' } });
  expect(scores?.cells['B4']).toMatchObject({ formula: expect.stringMatching(/^=ROUND\(/) });
  expect(scores?.cells['I10']).toMatchObject({
    numberFormat: 'yyyy-mm-dd',
    locked: false,
    style: {
      fill: '#EFF7F7',
      font: { name: '宋体', size: 9 },
      borders: { top: { line: 'thin', color: '#C3CDD1' } },
    },
  });
  expect(scores?.layout?.frozen.rows).toBe(6);
  expect(scores?.layout?.columnWidths['G']).toBe(32.5);
  expect(scores?.layout?.validations).toContainEqual(
    expect.objectContaining({ range: 'O7:O15 O17:O18', type: 'textLength', formulas: [200] }),
  );
});

it('reads the cells of empty rows that somebody is to fill in', async () => {
  const { sheets } = await loadXlsx(await issued(sample));
  expect(sheets[2]?.cells['A200']).toMatchObject({ locked: false });
});

it('saves what nobody changed with the very cells, validations and formats', async () => {
  const bytes = await filled(sample);
  const saved = await saveXlsx(bytes, await loadXlsx(bytes));
  expect(cellsIn(await read(saved))).toEqual(cellsIn(await read(bytes)));
  expect(await loadXlsx(saved)).toEqual(await loadXlsx(bytes));
  const validation = /<dataValidation .*?<\/dataValidation>/g;
  expect(elements(saved, validation)).toEqual(elements(await issued(sample), validation));
  const formatting = /<conditionalFormatting .*?<\/conditionalFormatting>/g;
  expect(elements(saved, formatting)).toEqual(elements(bytes, formatting));
});

it('gives the pipeline days as days, texts as texts and formulas with results', async () => {
  const bytes = await issued(sample);
  const workbook = workbookFrom(await loadXlsx(bytes), calculator());
  workbook.userEdit('指标评分', 'I7', '47.5%');
  workbook.userEdit('指标评分', 'I10', '2023-04-04');
  workbook.userEdit('指标评分', 'I12', '1，3、30');
  workbook.userEdit('指标评分', 'O7', "'1-1");
  workbook.userEdit('指标评分', 'L15', "'=两项未评");
  const saved = await read(await saveXlsx(bytes, workbook.snapshot()));
  const scores = saved.sheet(sheetNames.scores);
  expect(scores?.cell(7, 9)).toEqual({ type: 'number', value: 0.475 });
  expect(scores?.cell(7, 10)).toMatchObject({
    type: 'number',
    value: 5,
    formula: expect.stringMatching(/^IF\(M7/),
  });
  expect(scores?.cell(10, 9)).toEqual({ type: 'date', value: '2023-04-04' });
  expect(scores?.cell(12, 9)).toEqual({ type: 'text', value: '1，3、30' });
  expect(scores?.cell(7, 15)).toEqual({ type: 'text', value: '1-1' });
  expect(scores?.cell(15, 12)).toEqual({ type: 'text', value: '=两项未评' });
});

it('empties what was emptied, and writes what replaced a formula', async () => {
  const bytes = await filled(sample);
  const workbook = workbookFrom(await loadXlsx(bytes), calculator());
  workbook.userEdit('指标评分', 'I7', '');
  workbook.userEdit('指标评分', 'K8', 3);
  const scores = (await read(await saveXlsx(bytes, workbook.snapshot()))).sheet(sheetNames.scores);
  expect(scores?.cell(7, 9)).toEqual({ type: 'empty' });
  expect(scores?.cell(8, 11)).toEqual({ type: 'number', value: 3 });
});

it('saves locks and protection, without touching cells that share a style', async () => {
  const bytes = await issued(sample);
  const before = await loadXlsx(bytes);
  const [guide, scores, ...others] = before.sheets;
  if (guide === undefined || scores === undefined) throw new Error('sheets');
  const locked = { ...scores.cells['I7'], locked: true };
  const protection = {
    options: { ...NOTHING_ALLOWED, allowSort: true, selectionMode: 'Unlocked' as const },
    password: '',
  };
  const { protection: _, ...open } = guide;
  const wanted = { ...scores, cells: { ...scores.cells, I7: locked }, protection };
  const saved = await saveXlsx(bytes, { ...before, sheets: [open, wanted, ...others] });
  const after = await loadXlsx(saved);
  expect(after.sheets[0]).not.toHaveProperty('protection');
  expect(after.sheets[1]?.protection).toEqual(protection);
  expect(after.sheets[1]?.cells['I7']).not.toHaveProperty('locked');
  expect(after.sheets[1]?.cells['I8']).toMatchObject({ locked: false });
});

it('asks to be calculated when a program opens it', async () => {
  const bytes = await issued(sample);
  const parts = unzipSync(await saveXlsx(bytes, await loadXlsx(bytes)));
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  expect(book).toContain('fullCalcOnLoad="1"');
});

it('refuses to save a workbook with a sheet that the file lacks', async () => {
  const bytes = await issued(sample);
  const before = await loadXlsx(bytes);
  const extra = { name: '另表', visibility: 'Visible', cells: {} } as const;
  const saving = saveXlsx(bytes, { ...before, sheets: [...before.sheets, extra] });
  await expect(saving).rejects.toThrow('另表');
});
