import { describe, expect, it } from 'vitest';
import { files, openExcel, plain, sheet } from './support/excel.ts';

const year = new Date().getFullYear();
const newYear = Date.UTC(year, 0, 1) / 86_400_000 + 25_569;

/** What is written, the number format, and then: value, type, format. */
const entries = [
  ['a number', 0.1, 'General', 0.1, 'Double', 'General'],
  ['a truth value', true, 'General', true, 'Boolean', 'General'],
  ['a text', '出庭台账', 'General', '出庭台账', 'String', 'General'],
  ['a number as text', '1.10', 'General', 1.1, 'Double', 'General'],
  ['a number with thousands', '1,234.5', 'General', 1234.5, 'Double', 'General'],
  ['a number in brackets', '(5)', 'General', -5, 'Double', 'General'],
  ['more than 15 digits', '123456789012345123', 'General', 123456789012345000, 'Double', 'General'],
  ['a percentage', '9.99%', 'General', 0.0999, 'Double', '0.00%'],
  ['a percentage under a format', '9.99%', '0.00##%', 0.0999, 'Double', '0.00##%'],
  ['a day', '2023-12-31', 'General', 45_291, 'Double', 'yyyy/m/d'],
  ['a day in Chinese', '2023年12月31日', 'yyyy-mm-dd', 45_291, 'Double', 'yyyy-mm-dd'],
  ['a day that no year has', '2023-02-29', 'General', '2023-02-29', 'String', 'General'],
  ['a number that reads as a day', '1-1', 'General', newYear, 'Double', 'yyyy/m/d'],
  ['a truth value as text', 'true', 'General', true, 'Boolean', 'General'],
  ['an error as text', '#N/A', 'General', '#N/A', 'Error', 'General'],
  ['a number into a text cell', '1.10', '@', '1.10', 'String', '@'],
  ['a formula into a text cell', '=1+1', '@', '=1+1', 'String', '@'],
  ['a text after an apostrophe', "'=1+1", 'General', '=1+1', 'String', 'General'],
  ['a number after an apostrophe', "'1.10", 'General', '1.10', 'String', 'General'],
  ['an equals sign alone', '=', 'General', '=', 'String', 'General'],
  ['nothing', '', 'General', '', 'Empty', 'General'],
] as const;

describe.each(files)('writing cells through the %s file of office.js', (file) => {
  it.each(entries)('takes %s', async (_, written, format, value, type, formatAfter) => {
    const cells = { A1: { value: '旧', numberFormat: format } };
    const { run } = openExcel(file, [sheet('表', cells)]);
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('表').getRange('A1');
      cell.values = [[written]];
      cell.load('values,valueTypes,numberFormat');
      await context.sync();
      expect(plain([cell.values, cell.valueTypes, cell.numberFormat])).toEqual([
        [[value]],
        [[type]],
        [[formatAfter]],
      ]);
    });
  });

  it('leaves cells alone that are given as null, and keeps formulas as they are written', async () => {
    const { run } = openExcel(file, [sheet('表', { A1: { value: 1 }, B1: { value: 2 } })]);
    await run(async (context) => {
      const cells = context.workbook.worksheets.getItem('表').getRange('A1:C1');
      cells.formulas = [[null, 3, '=A1+B1']];
      cells.load('formulas');
      await context.sync();
      expect(plain(cells.formulas)).toEqual([[1, 3, '=A1+B1']]);
    });
  });

  it('writes one value into all cells of a range', async () => {
    const { run } = openExcel(file, [sheet('表')]);
    await run(async (context) => {
      const cells = context.workbook.worksheets.getItem('表').getRange('A1:B2');
      cells.set({ values: 7 as unknown as number[][] });
      cells.load('values');
      await context.sync();
      expect(plain(cells.values)).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it('clears contents and keeps formats, or takes both', async () => {
    const cells = { A1: { value: 1, locked: false }, B1: { value: 1, locked: false } };
    const { run } = openExcel(file, [sheet('表', cells)]);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('表').getRange('A1');
      const second = worksheets.getItem('表').getRange('B1');
      first.clear('Contents');
      second.clear();
      first.load('values,format/protection/locked');
      second.load('values,format/protection/locked');
      await context.sync();
      expect([first.values[0]?.[0], first.format.protection.locked]).toEqual(['', false]);
      expect([second.values[0]?.[0], second.format.protection.locked]).toEqual(['', true]);
    });
  });

  it('sets and reads looks, null where cells differ', async () => {
    const { run } = openExcel(file, [sheet('表')]);
    await run(async (context) => {
      const row = context.workbook.worksheets.getItem('表').getRange('A1:B1');
      row.getCell(0, 0).format.fill.color = '#FFEFC2';
      row.format.font.bold = true;
      row.numberFormat = [['@', '0.00']];
      row.load('format/fill/color,format/font/bold,numberFormat');
      await context.sync();
      expect(row.format.fill.color).toBeNull();
      expect(row.format.font.bold).toBe(true);
      expect(plain(row.numberFormat)).toEqual([['@', '0.00']]);
    });
  });

  it('selects a range and shows its sheet', async () => {
    const { run, workbook } = openExcel(file, [sheet('首页'), sheet('表')]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('B2').select();
      await context.sync();
    });
    expect(workbook.selection).toEqual({ sheet: '表', address: 'B2' });
  });
});
