import { describe, expect, it } from 'vitest';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { understand } from '../../../addin/assessment/understand.ts';
import type { WorkbookSnapshot } from '../../../emulator/model/snapshot.ts';
import { readWorkbook } from '../../../pipeline/workbooks/read-workbook.ts';
import { cellsOf } from './support/cells.ts';
import {
  files,
  hostOver,
  issued,
  listening,
  openIssued,
  withSheet,
} from './support/opened-host.ts';
import { writeWorkbook } from '../../../pipeline/workbooks/write-workbook.ts';
import { orderFor } from '../../pipeline/workbooks/sample.ts';

/** A workbook with the weights hidden, and rows and columns of the scores. */
function withHiddenParts(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const hidden = withSheet(snapshot, '综合考核权重', (sheet) => ({
    ...sheet,
    visibility: 'Hidden',
  }));
  return withSheet(hidden, '指标评分', ({ layout, ...sheet }) => ({
    ...sheet,
    layout: { ...layout!, hiddenRows: [8, 10, 11, 4000], hiddenColumns: ['F', 'L', 'CU'] },
  }));
}

/** What is said of hidden sheets, rows and columns. */
function hiddenIn(workbook: RawWorkbook) {
  const { findings } = understand(workbook).assessment!.submission;
  return findings
    .filter((finding) => finding.code === 'structure.hidden')
    .map(({ place, parameters }) => [place.sheet, place.cell, parameters.part, parameters.places]);
}

describe.each(files)('opening a workbook through the %s file of office.js', (file) => {
  it('is ready, and hears of changes, after three round trips', async () => {
    const { host, book } = hostOver(await issued(), file);
    await host.open();
    await host.watch(listening());
    expect(book.log).toHaveLength(3);
  });

  it('says which cell is selected', async () => {
    const { host, book } = hostOver(await issued(), file);
    book.select('指标评分', 'I9:K12');
    const { selected } = await host.open();
    expect(selected).toEqual({ sheet: '指标评分', row: 9, column: 9 });
  });

  it('reads every cell as the pipeline reads it from the file', async () => {
    const bytes = await writeWorkbook(orderFor('self'));
    const { host } = hostOver(await issued(), file);
    const { workbook } = await host.open();
    expect(cellsOf(workbook)).toEqual(cellsOf(readWorkbook(bytes).workbook!));
  });

  it("changes nothing in a stranger's workbook and reads none of its sheets", async () => {
    const sheets = [
      { name: '工资表', visibility: 'Visible' as const, cells: { A1: { value: 1 } } },
    ];
    const { host, book } = hostOver({ name: '工资.xlsx', sheets }, file);
    const before = book.snapshot();
    const { workbook } = await host.open();
    expect(cellsOf(workbook)).toEqual({});
    expect(book.snapshot()).toEqual(before);
    expect(book.log.flatMap(({ members }) => members)).not.toContain('Range.Values');
  });

  it('reads of a sheet that is filled to its last cell only as much as a table may have', async () => {
    const far = withSheet(await issued(), '指标评分', (sheet) => ({
      ...sheet,
      cells: { ...sheet.cells, XFD1048576: { value: '远' }, CV5100: { value: '近' } },
    }));
    const { host } = hostOver(far, file);
    const { workbook } = await host.open();
    const sheet = workbook.sheet('指标评分');
    expect([sheet?.lastRow, sheet?.lastColumn]).toEqual([5100, 100]);
    expect(sheet?.cell(5100, 100)).toEqual({ type: 'text', value: '近' });
  });

  it('tells what is hidden as collect does, and still after an entry', async () => {
    const { host } = hostOver(withHiddenParts(await issued()), file);
    const { workbook } = await host.open();
    const entered = await host.enter([
      { field: { of: 'indicator', code: '1.1.1', column: 'reason' }, content: '有缺席' },
    ]);
    expect(hiddenIn(workbook)).toEqual([
      ['指标评分', 'A8', 'rows', ['8', '10–11']],
      ['指标评分', 'F1', 'columns', ['F', 'L']],
      ['综合考核权重', undefined, 'sheet', []],
    ]);
    expect(hiddenIn(entered)).toEqual(hiddenIn(workbook));
  });

  it('asks no more of a workbook that shows all of itself', async () => {
    const { host, book } = hostOver(await issued(), file);
    const { workbook } = await host.open();
    expect(hiddenIn(workbook)).toEqual([]);
    expect(book.log).toHaveLength(2);
  });

  it('knows an empty sheet from one that is not there', async () => {
    const emptied = withSheet(await issued(), '佐证材料', (sheet) => ({ ...sheet, cells: {} }));
    const { host } = hostOver(emptied, file);
    const { workbook } = await host.open();
    expect(workbook.sheet('佐证材料')?.lastRow).toBe(0);
    expect(workbook.sheet('佐证材料')?.cell(1, 1)).toEqual({ type: 'empty' });
    expect(workbook.sheet('没有')).toBeUndefined();
  });

  it.each([
    ['GeneralException', 'other'],
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'missing'],
    ['InvalidOperationInCellEditMode', 'busy'],
  ])('rejects when Excel answers %s', async (code, problem) => {
    const { host, book } = hostOver(await issued(), file);
    book.failNext(code, '出错了');
    await expect(host.open()).rejects.toMatchObject({
      name: 'HostFailure',
      problem,
      detail: `${code}: 出错了`,
    });
  });

  it('can be tried again after a failure', async () => {
    const { host, book } = await openIssued(file);
    book.failNext('GeneralException', '出错了');
    await expect(host.open()).rejects.toThrow('出错了');
    const { workbook } = await host.open();
    expect(workbook.sheet('指标评分')?.cell(7, 1)).toEqual({ type: 'text', value: '1.1.1' });
  });
});
