import { describe, expect, it, vi } from 'vitest';
import type { Cell, RawWorkbook } from '#core/workbook/cells.ts';
import { hiddenRows } from '#core/workbook/hidden-sheet.ts';
import type { SheetSnapshot } from '../../../emulator/model/snapshot.ts';
import type { EmulatedWorkbook } from '../../../emulator/workbook.ts';
import type { Entering } from '../../../addin/host.ts';
import {
  files,
  hostOver,
  issued,
  openIssued,
  unprotected,
  withSheet,
} from './support/opened-host.ts';

const CODE = 'ABCD-1234-5678';
/** Of a record that takes three cells; an issued workbook has room for two. */
const seal = { code: CODE, record: `${'甲'.repeat(16_000)}${'乙'.repeat(16_000)}丙` };
const pieces = ['甲'.repeat(16_000), '乙'.repeat(16_000), '丙'];
const reopening = { at: '2024-01-05T08:30:00.000Z', seal: CODE, reason: '=更正' };
const stranger: SheetSnapshot = { name: '工资表', visibility: 'Visible', cells: {} };
const altered: Entering = {
  field: { of: 'indicator', code: '1.1.1', column: 'level3' },
  content: '出庭应诉率',
};

function sheetOf(book: EmulatedWorkbook, name: string): SheetSnapshot | undefined {
  return book.snapshot().sheets.find((sheet) => sheet.name === name);
}

function text(value: string): Cell {
  return { type: 'text', value };
}

/** The pieces of the record in the hidden sheet. */
function recordIn(workbook: RawWorkbook): (string | undefined)[] {
  const hidden = workbook.sheet('_zhunsheng');
  const texts = hidden && hiddenRows(hidden);
  return [1, 2, 3].map((part) => texts?.get(`seal.cells.${part}`));
}

/** How each sheet is protected. */
function protections(book: EmulatedWorkbook): (object | undefined)[] {
  return book.snapshot().sheets.map(({ protection }) => protection);
}

/** Makes Excel fail in the batch that writes, which follows the one that asks how sheets are protected. */
function failWriting(book: EmulatedWorkbook, afterActions: number): void {
  const execute = book.execute.bind(book);
  vi.spyOn(book, 'execute').mockImplementationOnce((request, answer) => {
    execute(request, answer);
    book.failNext('GeneralException', '出错了', { afterActions });
  });
}

describe.each(files)('sealing through the %s file of office.js', (file) => {
  it('writes the code into the hidden sheet', async () => {
    const { host } = await openIssued(file);
    const workbook = await host.seal(seal);
    expect(workbook.sheet('_zhunsheng')?.cell(10, 2)).toEqual(text(CODE));
  });

  it('writes its record below, in pieces that fit a cell', async () => {
    const { host } = await openIssued(file);
    const workbook = await host.seal(seal);
    expect(recordIn(workbook)).toEqual(pieces);
    expect(workbook.sheet('_zhunsheng')?.cell(17, 1)).toEqual(text('seal.cells.3'));
  });

  it('leaves nothing of an earlier record that was longer', async () => {
    const { host } = await openIssued(file);
    await host.seal(seal);
    await host.unseal(1, reopening);
    const workbook = await host.seal({ code: CODE, record: '丁' });
    expect(recordIn(workbook)).toEqual(['丁', '', '']);
  });

  it.each([
    ['指标评分', 'I7'],
    ['指标评分', 'O18'],
    ['佐证材料', 'F204'],
    ['综合考核权重', 'D28'],
  ])('locks the inputs, such as %s %s', async (sheet, cell) => {
    const { host, book } = await openIssued(file);
    await host.seal(seal);
    expect(() => book.userEdit(sheet, cell, 1)).toThrow('is locked and its sheet is protected');
  });

  it('leaves every sheet protected as it was', async () => {
    const { host, book } = await openIssued(file);
    const before = protections(book);
    await host.seal(seal);
    expect(protections(book)).toEqual(before);
  });

  it('protects a sheet that somebody had left unprotected', async () => {
    const opened = unprotected(await issued(), '指标评分');
    const { host, book } = hostOver(opened, file);
    await host.open();
    await host.seal(seal);
    expect(() => book.userEdit('指标评分', 'I7', 1)).toThrow('locked');
    expect(sheetOf(book, '指标评分')?.protection?.options.allowAutoFilter).toBe(true);
  });

  it.each([0, 1, 3, 8, 20, 40])(
    'leaves no sheet unprotected when Excel fails after %i steps, and can be done again',
    async (afterActions) => {
      const { host, book } = await openIssued(file);
      const before = protections(book);
      failWriting(book, afterActions);
      await expect(host.seal(seal)).rejects.toMatchObject({ problem: 'other' });
      expect(protections(book)).toEqual(before);
      const workbook = await host.seal(seal);
      expect(workbook.sheet('_zhunsheng')?.cell(10, 2)).toEqual(text(CODE));
    },
  );

  it('says that a sheet is protected with a password of somebody else, and writes nothing', async () => {
    const foreign = withSheet(await issued(), '佐证材料', (sheet) => ({
      ...sheet,
      protection: { ...sheet.protection!, password: '别人的' },
    }));
    const { host, book } = hostOver(foreign, file);
    await host.open();
    const before = book.snapshot();
    await expect(host.seal(seal)).rejects.toMatchObject({ problem: 'protected' });
    expect(book.snapshot()).toEqual(before);
  });

  it('locks only what a reviewer fills in, in a review', async () => {
    const { host, book } = await openIssued(file, 'review');
    book.userEdit('指标评分', 'P7', 9);
    await host.seal(seal);
    expect(() => book.userEdit('指标评分', 'P7', 8)).toThrow('locked');
  });

  it('seals no workbook that is none of ours', async () => {
    const { host } = hostOver({ name: '工资.xlsx', sheets: [stranger] }, file);
    await expect(host.seal(seal)).rejects.toMatchObject({ problem: 'missing' });
  });
});

describe.each(files)('unsealing through the %s file of office.js', (file) => {
  it('takes the code away and records why, after the last key', async () => {
    const { host } = await openIssued(file);
    await host.seal(seal);
    const workbook = await host.unseal(1, reopening);
    const hidden = workbook.sheet('_zhunsheng');
    expect(hidden?.cell(10, 2)).toEqual({ type: 'empty' });
    expect(recordIn(workbook)).toEqual(['', '', '']);
    expect(hidden?.cell(18, 1)).toEqual(text('reopening.1'));
    expect(hidden?.cell(18, 2)).toEqual(text(JSON.stringify(reopening)));
  });

  it('lets inputs be written again, and nothing else', async () => {
    const { host, book } = await openIssued(file);
    await host.seal(seal);
    await host.unseal(1, reopening);
    book.userEdit('指标评分', 'I7', 0.5);
    expect(sheetOf(book, '指标评分')?.cells['I7']?.value).toBe(0.5);
    expect(() => book.userEdit('指标评分', 'F7', 99)).toThrow('locked');
  });

  it('leaves the workbook as it was issued but for the record', async () => {
    const { host, book } = await openIssued(file);
    const before = sheetOf(book, '指标评分');
    await host.seal(seal);
    await host.unseal(1, reopening);
    expect(sheetOf(book, '指标评分')).toEqual(before);
  });

  it('records each reopening under its own number, a repeated one once', async () => {
    const { host } = await openIssued(file);
    await host.unseal(1, { ...reopening, reason: '没有记完' });
    await host.unseal(1, reopening);
    const workbook = await host.unseal(2, reopening);
    const hidden = workbook.sheet('_zhunsheng');
    expect(hidden?.cell(17, 2)).toEqual(text(JSON.stringify(reopening)));
    expect(hidden?.cell(18, 1)).toEqual(text('reopening.2'));
    expect(hidden?.lastRow).toBe(18);
  });
});

describe.each(files)('restoring through the %s file of office.js', (file) => {
  it('puts back what nobody may change, and leaves the sheet protected as it was', async () => {
    const { host, book } = await openIssued(file);
    const before = protections(book);
    const workbook = await host.restore([altered]);
    expect(workbook.sheet('指标评分')?.cell(7, 4)).toEqual({ type: 'text', value: '出庭应诉率' });
    expect(protections(book)).toEqual(before);
  });

  it('gives a cell the format that its content needs', async () => {
    const { host } = await openIssued(file);
    const workbook = await host.restore([
      { field: { of: 'indicator', code: '1.1.1', column: 'reason' }, content: 7 },
      {
        field: { of: 'indicator', code: '1.1.1', column: 'opinion' },
        content: { day: '2023-03-20' },
      },
    ]);
    expect(workbook.sheet('指标评分')?.cell(7, 12)).toEqual({ type: 'number', value: 7 });
    expect(workbook.sheet('指标评分')?.cell(7, 17)).toEqual({ type: 'date', value: '2023-03-20' });
  });

  it('leaves a sheet unprotected that somebody had left so', async () => {
    const opened = unprotected(await issued(), '指标评分');
    const { host, book } = hostOver(opened, file);
    await host.open();
    await host.restore([altered]);
    expect(sheetOf(book, '指标评分')?.protection).toBeUndefined();
  });

  it('protects again a sheet whose writing failed', async () => {
    const { host, book } = await openIssued(file);
    const before = protections(book);
    failWriting(book, 1);
    await expect(host.restore([altered])).rejects.toMatchObject({ problem: 'other' });
    expect(protections(book)).toEqual(before);
  });
});
