import { describe, expect, it } from 'vitest';
import { useBuiltSite } from './support/pane.ts';

const site = useBuiltSite();

/** Counts the requests that speak of the workbook; office.js makes two more of its own. */
const OUR_TRIPS = `workbook.log.filter(({ members }) =>
  members.some((member) => member.startsWith('Workbook.'))).length`;

describe('the built pane in the emulated Excel on the web', () => {
  it('opens the workbook after three round trips, and asks nothing of any other place', async () => {
    const { page, pane, troubles } = await site.inExcel();
    await pane.getByRole('tab').first().waitFor();
    expect(await page.evaluate(OUR_TRIPS)).toBe(3);
    expect(troubles).toEqual([]);
  });

  it('calculates its functions, and says why one gives no result', async () => {
    const { page } = await site.inExcel();
    const call = (name: string, ...given: unknown[]) =>
      page.evaluate(`host.callCustomFunction('${name}', ${JSON.stringify(given)})`);
    expect(await call('POINTS', '1.1.1', 0.475)).toBe(5);
    expect(await call('SCORERATE', [[8, 9]], [[10, 10]])).toBe(0.85);
    expect(await call('WEIGHTEDSCORE', 85.25, 100, 0.1, null)).toBe(8.53);
    await expect(call('POINTS', '9.9', 1)).rejects.toThrow('考评方案中没有编号为「9.9」的指标。');
    await expect(call('WEIGHTEDSCORE', 1, 0, 0.1, null)).rejects.toThrow('总分应大于 0。');
  });

  it('does what the buttons of the ribbon say', async () => {
    const { page, pane } = await site.inExcel();
    await pane.getByRole('tab').first().waitFor();
    await page.evaluate(`host.clickRibbon('nextOpen')`);
    expect(await page.evaluate('workbook.selection.address')).toBe('I8');
    await page.evaluate(`host.clickRibbon('check')`);
    expect(await pane.getByRole('tab', { selected: true }).getAttribute('id')).toBe('tab-check');
    await page.evaluate(`host.clickRibbon('seal')`);
    expect(await pane.getByRole('tab', { selected: true }).getAttribute('id')).toBe('tab-seal');
  });
});

describe('the built pane by itself', () => {
  it('says in a plain browser that it belongs into Excel', async () => {
    const page = await site.alone();
    await page.getByText('请在 Excel 中打开填报工作簿').waitFor();
    expect(await page.getByText('Open the workbook in Excel').count()).toBe(1);
  });
});
