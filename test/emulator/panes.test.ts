import { describe, expect, it } from 'vitest';
import { usePanes } from './support/panes.ts';

const panes = usePanes();

describe.each([
  {
    host: 'Windows',
    open: () => panes.windows(),
    context: { platform: 'PC', displayLanguage: 'en-US', background: '#1f1f1f' },
  },
  {
    host: 'the web',
    open: () => panes.web(),
    // The web file of office.js has no theme.
    context: { platform: 'OfficeOnline', displayLanguage: 'zh-CN' },
  },
])('a pane in Chromium with the emulated Excel on $host', ({ open, context }) => {
  it('starts, reads and writes, and asks nothing of any other place', async () => {
    const { page, pane, strangers } = await open();
    const started = await pane.evaluate('started');
    expect(started).toEqual({
      host: 'Excel',
      ...context,
      supports: [true, false],
      address: '指标评分!A1:B1',
    });
    const cells = await page.evaluate('workbook.snapshot().sheets[0].cells');
    expect(cells).toEqual({ A1: { value: '编号' }, B1: { value: '得分' } });
    expect(strangers).toEqual([]);
  });

  it('hears what somebody types and selects', async () => {
    const { page, pane } = await open();
    await pane.evaluate('started');
    await page.evaluate(`workbook.userEdit('指标评分', 'C5', 42)`);
    await page.evaluate(`workbook.select('指标评分', 'D6')`);
    await pane.waitForFunction('seen.length === 2');
    expect(await pane.evaluate('seen')).toEqual(['C5 42', '选 D6']);
  });

  it('learns why something was refused', async () => {
    const { pane } = await open();
    await pane.evaluate('started');
    expect(await pane.evaluate('refused()')).toBe('ItemNotFound');
  });

  it('does what a button of the ribbon asks for', async () => {
    const { page, pane } = await open();
    await pane.evaluate('started');
    await page.evaluate(`workbook.select('指标评分', 'D6')`);
    await page.evaluate(`host.clickRibbon('markDone')`);
    const cells = await page.evaluate('workbook.snapshot().sheets[0].cells');
    expect(cells).toMatchObject({ D6: { value: '已评' } });
  });

  it('calculates custom functions, and says why one fails', async () => {
    const { page, pane } = await open();
    await pane.evaluate('started');
    expect(await page.evaluate(`host.callCustomFunction('ADD', [2, 3])`)).toBe(5);
    const failing = page.evaluate(`host.callCustomFunction('FAIL', [])`);
    await expect(failing).rejects.toThrow('分值无效');
  });

  it('can ask to be shown', async () => {
    const { page, pane } = await open();
    await pane.evaluate('started');
    await pane.evaluate('Office.addin.showAsTaskpane()');
    expect(await page.evaluate('asked')).toEqual([true]);
  });
});

it('calculates formulas in the browser', async () => {
  const { page } = await panes.windows();
  const result = await page.evaluate(`(async () => {
    const wasm = await (await fetch('/ironcalc.wasm')).arrayBuffer();
    const cells = { B1: { formula: '=A1*2' } };
    const sheets = [{ name: '表', visibility: 'Visible', cells }];
    const calculator = Emulator.createCalculator(wasm);
    const calculated = Emulator.workbookFrom({ name: '评分表.xlsx', sheets }, calculator);
    calculated.userEdit('表', 'A1', 21);
    return calculated.snapshot().sheets[0].cells.B1.value;
  })()`);
  expect(result).toBe(42);
});
