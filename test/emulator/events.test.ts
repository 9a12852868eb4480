import { describe, expect, it } from 'vitest';
import { files, openExcel, plain, sheet, type OpenedExcel } from './support/excel.ts';

const scores = sheet('指标评分', { A1: { value: 1 } });
const other = sheet('佐证材料');

/** Listens to all changes and selections, and to those of 佐证材料 alone. */
async function listen({
  run,
}: OpenedExcel): Promise<{ seen: string[]; stop: () => Promise<void> }> {
  const seen: string[] = [];
  const handle = await run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async (event) => {
      const { valueBefore, valueAfter } = event.details ?? {};
      seen.push(`${event.address} ${event.triggerSource} ${valueBefore}→${valueAfter}`);
    });
    worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`选 ${address}`));
    const one = worksheets.getItem('佐证材料');
    one.onChanged.add(async ({ address }) => void seen.push(`佐证 ${address}`));
    one.onSelectionChanged.add(async ({ address }) => void seen.push(`佐证选 ${address}`));
    await context.sync();
    return changed;
  });
  const stop = () =>
    run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
  return { seen, stop };
}

describe.each(files)('events through the %s file of office.js', (file) => {
  it('tells of what a person typed and selected, on every sheet and on the one asked for', async () => {
    const excel = openExcel(file, [scores, other]);
    const { seen } = await listen(excel);
    excel.workbook.userEdit('指标评分', 'A1', 2);
    excel.workbook.userEdit('佐证材料', 'B3', '台账');
    excel.workbook.select('佐证材料', 'B3:C4');
    await expect
      .poll(() => seen)
      .toEqual(['A1 Unknown 1→2', '佐证 B3', 'B3 Unknown →台账', '佐证选 B3:C4', '选 B3:C4']);
  });

  it("tells of the add-in's own writes too, after they are answered", async () => {
    const excel = openExcel(file, [scores, other]);
    const { seen } = await listen(excel);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('指标评分').getRange('A1');
      range.values = [[3]];
      range.select();
      await context.sync();
      seen.push('答复');
    });
    await expect.poll(() => seen).toEqual(['答复', 'A1 ThisLocalAddin 1→3', '选 A1']);
  });

  it('gives details of single cells only', async () => {
    const excel = openExcel(file, [scores, other]);
    const events: unknown[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        const { type, changeType, source, worksheetId, address, details } = event;
        events.push(plain({ type, changeType, source, worksheetId, address, details }));
      });
      await context.sync();
    });
    excel.workbook.userEdit('指标评分', 'A1', '');
    excel.workbook.userEdit('指标评分', 'A1:B1', 9);
    const common = {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: '{00000000-0001-0000-0000-000000000001}',
    };
    const details = {
      valueBefore: 1,
      valueAfter: '',
      valueTypeBefore: 'Double',
      valueTypeAfter: 'Empty',
    };
    await expect
      .poll(() => events)
      .toEqual([
        { ...common, address: 'A1', details },
        { ...common, address: 'A1:B1' },
      ]);
  });

  it('leads from an event to its range', async () => {
    const excel = openExcel(file, [scores, other]);
    const values: unknown[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          values.push(plain(range.values));
        }),
      );
      await context.sync();
    });
    excel.workbook.userEdit('指标评分', 'B2', 8);
    await expect.poll(() => values).toEqual([[[8]]]);
  });

  it('tells nothing after a handler is removed', async () => {
    const excel = openExcel(file, [scores, other]);
    const { seen, stop } = await listen(excel);
    await stop();
    excel.workbook.userEdit('指标评分', 'A1', 2);
    excel.workbook.userEdit('佐证材料', 'A1', 2);
    await expect.poll(() => seen).toEqual(['佐证 A1']);
  });

  it('tells a grid which cells to draw again, and of selections and protection', async () => {
    const { run, workbook } = openExcel(file, [scores, other]);
    const changes: unknown[] = [];
    const stop = workbook.onChange(({ cells, selection, sheets }) => {
      const where = cells.map(({ sheet, row, column }) => [sheet.name, row, column]);
      changes.push([where, selection, sheets]);
    });
    workbook.userEdit('指标评分', 'B2', 8);
    workbook.select('佐证材料', 'A1');
    await run(async (context) => {
      context.workbook.worksheets.getItem('指标评分').protection.protect();
      await context.sync();
    });
    stop();
    workbook.select('指标评分', 'A1');
    expect(changes).toEqual([
      [[['指标评分', 1, 1]], false, false],
      [[], true, false],
      [[], false, true],
    ]);
  });
});
