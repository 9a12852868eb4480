import { describe, expect, it } from 'vitest';
import { useExcel } from '../../support/addin-use-excel.ts';
import { officialAt } from '../../support/journey-official.ts';
import { issued, withSheet } from '../excel/support/opened-host.ts';

const openWorkbook = useExcel();
const workbook = await issued();

describe('the pane and the grid', () => {
  it('are the same thing, whichever is typed in', async () => {
    const opened = await openWorkbook(workbook);
    const { grid } = opened;
    const official = officialAt(opened);
    await official.reads('出庭应诉率');
    const value = await grid.cellOf('1.1.1', 'value');

    await grid.type(value, 0.8);
    await official.readsIn('实际值', '80');
    await official.tabsToField('实际值');
    await official.typesOver('47.5');
    await expect.poll(() => grid.read(value)).toBe(0.475);
    expect(await grid.read(await grid.cellOf('1.1.1', 'computed'))).toBe(5);
  });

  it('go to the same indicator, whichever is gone along', async () => {
    const opened = await openWorkbook(workbook);
    const { grid } = opened;
    const official = officialAt(opened);
    await official.reads('出庭应诉率');

    await grid.select(await grid.cellOf('1.1.2', 'value'));
    await official.reads('培训学时');
    await official.presses('Tab');
    await official.presses('Alt+ArrowUp');
    await official.reads('出庭应诉率');
    const value = await grid.cellOf('1.1.1', 'value');
    await expect.poll(() => grid.selected()).toEqual(value);
  });
});

it('a cell of a hidden sheet is not shown, and nothing is said of writing', async () => {
  const hidden = withSheet(workbook, '综合考核权重', (sheet) => ({
    ...sheet,
    visibility: 'Hidden',
  }));
  const opened = await openWorkbook(hidden);
  const official = officialAt(opened);
  await official.reads('出庭应诉率');
  await official.opensTab('校验');
  await official.pressesButton(/工作表“综合考核权重”被隐藏/);
  await official.reads('未能转到表中的单元格');
  expect(await opened.pane.getByText('未写入').count()).toBe(0);
});

it('a button of the ribbon opens the tab that it is about', async () => {
  const opened = await openWorkbook(workbook);
  const { pane, grid } = opened;
  const shown = () => pane.getByRole('tab', { selected: true }).innerText();
  await officialAt(opened).reads('出庭应诉率');
  await grid.press('check');
  await expect.poll(shown).toContain('校验');
  await grid.press('seal');
  await expect.poll(shown).toContain('封存');
  await grid.press('nextOpen');
  await expect.poll(shown).toContain('评分');
});

it('a custom function gives its result, or says why it gives none', async () => {
  const { grid } = await openWorkbook(workbook);
  expect(await grid.calculate('POINTS', '1.1.1', 0.475)).toBe(5);
  expect(await grid.calculate('SCORERATE', [[8, 9]], [[10, 10]])).toBe(0.85);
  expect(await grid.calculate('WEIGHTEDSCORE', 85.25, 100, 0.1, null)).toBe(8.53);
  const unknown = grid.calculate('POINTS', '9.9', 1);
  await expect(unknown).rejects.toThrow('考评方案中没有编号为「9.9」的指标。');
});

describe('an entry that Excel refuses', () => {
  it('stays in its field with what to do, and is written when it is tried again', async () => {
    const opened = await openWorkbook(workbook);
    const { pane, grid } = opened;
    const official = officialAt(opened);
    await official.reads('出庭应诉率');
    const value = await grid.cellOf('1.1.1', 'value');
    await grid.failNext('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');

    await official.tabsToField('实际值');
    await official.types('95');
    await official.presses('Enter');
    await official.reads('未写入：表格中有单元格正在输入');
    await official.reads('请先结束该单元格的输入，然后在原处按回车重新写入');
    await official.readsIn('实际值', '95');
    expect(await grid.read(value)).toBeUndefined();

    await official.presses('Enter');
    await expect.poll(() => grid.read(value)).toBe(0.95);
    await pane.getByText('未写入：').waitFor({ state: 'detached' });
  });
});
