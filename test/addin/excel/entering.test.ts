import { describe, expect, it, vi } from 'vitest';
import type { Content } from '#core/workbook/content.ts';
import type { Entering, Field } from '../../../addin/host.ts';
import { files, listening, openIssued } from './support/opened-host.ts';

function score(code: string, column: 'value' | 'self' | 'reason', content: Content): Entering {
  return { field: { of: 'indicator', code, column }, content };
}

const missing: Field = { of: 'indicator', code: '9.9', column: 'value' };

describe.each(files)('entering through the %s file of office.js', (file) => {
  it('takes one round trip and gives the workbook with its results', async () => {
    const { host, book } = await openIssued(file);
    const trips = book.log.length;
    const workbook = await host.enter([score('1.1.1', 'value', 0.475)]);
    expect(book.log).toHaveLength(trips + 1);
    expect(workbook.sheet('指标评分')?.cell(7, 9)).toEqual({ type: 'number', value: 0.475 });
    expect(workbook.sheet('指标评分')?.cell(7, 10)).toMatchObject({ type: 'number', value: 5 });
  });

  it('takes one round trip for entries on several sheets', async () => {
    const { host, book } = await openIssued(file);
    const trips = book.log.length;
    const workbook = await host.enter([
      { field: { of: 'evidence', row: 5, column: 'number' }, content: 'Z1' },
      { field: { of: 'evidence', row: 5, column: 'date' }, content: { day: '2023-03-20' } },
      { field: { of: 'weight', row: 9, column: 'weight' }, content: 0.1 },
    ]);
    expect(book.log).toHaveLength(trips + 1);
    expect(workbook.sheet('佐证材料')?.cell(5, 1)).toEqual({ type: 'text', value: 'Z1' });
    expect(workbook.sheet('佐证材料')?.cell(5, 5)).toEqual({ type: 'date', value: '2023-03-20' });
    expect(workbook.sheet('综合考核权重')?.cell(9, 2)).toEqual({ type: 'number', value: 0.1 });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'引号", '1、3', '95%', '2023-03-20', '3/4', 'TRUE'])(
    'keeps the text %s a text, wherever it is put',
    async (text) => {
      const { host } = await openIssued(file);
      const workbook = await host.enter([
        score('1.1.1', 'value', text),
        score('1.1.1', 'self', text),
        score('1.1.1', 'reason', text),
        { field: { of: 'evidence', row: 5, column: 'title' }, content: text },
      ]);
      const stays = { type: 'text', value: text };
      expect(workbook.sheet('指标评分')?.cell(7, 9)).toEqual(stays);
      expect(workbook.sheet('指标评分')?.cell(7, 11)).toEqual(stays);
      expect(workbook.sheet('指标评分')?.cell(7, 12)).toEqual(stays);
      expect(workbook.sheet('佐证材料')?.cell(5, 3)).toEqual(stays);
    },
  );

  it('writes a day as a day, in the format that the cell has', async () => {
    const { host, book } = await openIssued(file);
    const workbook = await host.enter([score('1.3', 'value', { day: '2023-03-20' })]);
    expect(workbook.sheet('指标评分')?.cell(10, 9)).toEqual({ type: 'date', value: '2023-03-20' });
    const cell = book.snapshot().sheets.find(({ name }) => name === '指标评分')?.cells['I10'];
    expect(cell).toMatchObject({ value: 45_005, numberFormat: 'yyyy-mm-dd' });
  });

  it('writes as text what the format of a locked sheet would turn into something else', async () => {
    const { host } = await openIssued(file);
    const workbook = await host.enter([
      score('1.1.1', 'value', { day: '2023-03-20' }),
      score('1.3', 'value', 7),
    ]);
    const scores = workbook.sheet('指标评分');
    expect(scores?.cell(7, 9)).toEqual({ type: 'text', value: '2023-03-20' });
    expect(scores?.cell(10, 9)).toEqual({ type: 'text', value: '7' });
  });

  it('writes the formula that a score was issued with', async () => {
    const { host } = await openIssued(file);
    await host.enter([score('1.1.1', 'value', 0.95), score('1.1.1', 'self', 3)]);
    const workbook = await host.enter([score('1.1.1', 'self', { formula: 'J7' })]);
    expect(workbook.sheet('指标评分')?.cell(7, 11)).toEqual({
      type: 'number',
      value: 10,
      formula: 'J7',
    });
  });

  it('empties a cell', async () => {
    const { host } = await openIssued(file);
    await host.enter([score('1.1.1', 'value', 0.95)]);
    const workbook = await host.enter([score('1.1.1', 'value', null)]);
    expect(workbook.sheet('指标评分')?.cell(7, 9)).toEqual({ type: 'empty' });
  });

  it('writes nothing where an indicator has no row', async () => {
    const { host, book } = await openIssued(file);
    const before = book.snapshot();
    const entering = host.enter([score('1.1.1', 'value', 1), { field: missing, content: 1 }]);
    await expect(entering).rejects.toMatchObject({ problem: 'missing' });
    expect(book.snapshot()).toEqual(before);
  });

  it('says that a cell is protected which nobody may write to', async () => {
    const { host } = await openIssued(file);
    const field: Field = { of: 'indicator', code: '1.1.1', column: 'points' };
    await expect(host.enter([{ field, content: 99 }])).rejects.toMatchObject({
      problem: 'protected',
      detail: expect.stringContaining('AccessDenied'),
    });
  });

  it('writes one after another what is asked at once', async () => {
    const { host } = await openIssued(file);
    const [first, second] = await Promise.all([
      host.enter([score('1.1.1', 'value', 0.5)]),
      host.enter([score('1.1.1', 'value', 0.95)]),
    ]);
    expect(first.sheet('指标评分')?.cell(7, 9)).toEqual({ type: 'number', value: 0.5 });
    expect(second.sheet('指标评分')?.cell(7, 9)).toEqual({ type: 'number', value: 0.95 });
  });

  it('tells what was written of a batch that failed midway, and takes the next entry', async () => {
    const { host, book } = await openIssued(file);
    const told = listening();
    await host.watch(told);
    book.failNext('GeneralException', '出错了', { afterActions: 1 });
    const entering = host.enter([score('1.1.1', 'value', 0.5), score('1.1.2', 'value', 60)]);
    await expect(entering).rejects.toMatchObject({ problem: 'other' });
    await vi.waitFor(() => expect(told.workbooks).toHaveLength(1));
    expect(told.workbooks[0]?.sheet('指标评分')?.cell(7, 9)).toEqual({
      type: 'number',
      value: 0.5,
    });
    const workbook = await host.enter([score('1.1.2', 'value', 60)]);
    expect(workbook.sheet('指标评分')?.cell(8, 9)).toEqual({ type: 'number', value: 60 });
  });
});
