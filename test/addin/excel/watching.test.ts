import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Entering } from '../../../addin/host.ts';
import { files, listening, openIssued } from './support/opened-host.ts';

/** Time in which whatever would come has come, in milliseconds. */
const QUIET = 50;

const entry: Entering = {
  field: { of: 'indicator', code: '1.1.1', column: 'value' },
  content: 0.95,
};

describe.each(files)('watching through the %s file of office.js', (file) => {
  it('tells of what a person typed, with its results', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    book.userEdit('指标评分', 'I7', 0.475);
    await vi.waitFor(() => expect(told.workbooks).toHaveLength(1));
    expect(told.workbooks[0]?.sheet('指标评分')?.cell(7, 10)).toMatchObject({ value: 5 });
  });

  it('tells which cell a person selected', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    book.select('佐证材料', 'C4:D6');
    await vi.waitFor(() => expect(told.places).toEqual([{ sheet: '佐证材料', row: 4, column: 3 }]));
  });

  it('reads nothing again for what it wrote itself', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    await host.enter([entry]);
    const trips = book.log.length;
    await wait(QUIET);
    expect(book.log).toHaveLength(trips);
    expect(told.workbooks).toEqual([]);
  });

  it('tells of the same value when a person types it after us', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    await host.enter([entry]);
    await wait(QUIET);
    book.userEdit('指标评分', 'I7', '=0.95');
    await vi.waitFor(() => expect(told.workbooks).toHaveLength(1));
    expect(told.workbooks[0]?.sheet('指标评分')?.cell(7, 9)).toMatchObject({ formula: '0.95' });
  });

  it('reads the changed sheet alone', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    book.userEdit('佐证材料', 'A5', 'Z1');
    await vi.waitFor(() => expect(told.workbooks).toHaveLength(1));
    expect(told.workbooks[0]?.sheet('佐证材料')?.cell(5, 1)).toEqual({ type: 'text', value: 'Z1' });
    expect(told.workbooks[0]?.sheet('指标评分')?.cell(7, 1)).toEqual({
      type: 'text',
      value: '1.1.1',
    });
  });

  it('reads changes together that come while something is read', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    const opening = host.open();
    for (const row of [7, 8, 9]) book.userEdit('指标评分', `I${row}`, row);
    await opening;
    await vi.waitFor(() => expect(told.workbooks).toHaveLength(1));
    expect(told.workbooks[0]?.sheet('指标评分')?.cell(9, 9)).toMatchObject({ value: 9 });
  });

  it('tells that a change could not be read, and reads it with the next one', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    book.failNext('GeneralException', '出错了');
    book.userEdit('指标评分', 'I7', 0.5);
    await vi.waitFor(() =>
      expect(told.failures).toMatchObject([
        { problem: 'other', detail: 'GeneralException: 出错了' },
      ]),
    );
    expect(told.workbooks).toEqual([]);
    book.userEdit('佐证材料', 'A5', 'Z1');
    await vi.waitFor(() => expect(told.workbooks).toHaveLength(1));
    expect(told.workbooks[0]?.sheet('指标评分')?.cell(7, 9)).toMatchObject({ value: 0.5 });
  });

  it('waits without a word while a person is still typing in a cell', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    book.failNext('InvalidOperationInCellEditMode', '正在编辑单元格');
    book.userEdit('指标评分', 'I7', 0.5);
    await vi.waitFor(() => expect(book.log.at(-1)?.error).toBeDefined());
    book.select('指标评分', 'I8');
    await vi.waitFor(() => expect(told.workbooks).toHaveLength(1));
    expect(told.failures).toEqual([]);
    expect(told.workbooks[0]?.sheet('指标评分')?.cell(7, 9)).toMatchObject({ value: 0.5 });
  });

  it('is silent after it was ended', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    const stop = await host.watch(told);
    await stop();
    book.userEdit('指标评分', 'I7', 0.5);
    book.select('指标评分', 'I8');
    await wait(QUIET);
    expect([...told.workbooks, ...told.places, ...told.failures]).toEqual([]);
  });
});

describe.each(files)('selecting through the %s file of office.js', (file) => {
  it('brings a cell into view and is told of it', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    await host.select({ sheet: '综合考核权重', row: 9, column: 2 });
    expect(book.selection).toEqual({ sheet: '综合考核权重', address: 'B9' });
    await vi.waitFor(() =>
      expect(told.places).toEqual([{ sheet: '综合考核权重', row: 9, column: 2 }]),
    );
  });

  it('leaves the hidden sheet hidden', async () => {
    const { host, book } = await openIssued(file);
    const { selection } = book;
    await host.select({ sheet: '_zhunsheng', row: 1, column: 1 });
    expect(book.selection).toEqual(selection);
  });

  it('says that a sheet is missing', async () => {
    const { host } = await openIssued(file);
    await expect(host.select({ sheet: '没有', row: 1, column: 1 })).rejects.toMatchObject({
      problem: 'missing',
    });
  });
});
