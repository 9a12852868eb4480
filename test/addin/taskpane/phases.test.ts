import { describe, expect, it } from 'vitest';
import { blank, filled } from './support/example.ts';
import { findViolations } from '../../support/find-violations.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();

describe('a workbook that cannot be worked on', () => {
  it('is named with what to do, and nothing in it is changed', async () => {
    const page = await open({ ...filled, without: '指标评分' });

    await page.getByRole('heading', { name: '不能在此工作簿中填报' }).waitFor();
    await page.getByText('缺少工作表“指标评分”').waitFor();
    await page.getByText('未对工作簿作任何改动').waitFor();
    expect(await page.evaluate(() => globalThis.host.asked)).not.toContain('enter');
    expect(await findViolations(page)).toEqual([]);
  });

  it('since a sheet was taken away while somebody typed is named, and nothing is thrown', async () => {
    const page = await open(filled);

    await page.getByLabel('实际值').fill('95');
    await page.evaluate(() => globalThis.host.removeSheet('指标评分'));
    await page.getByText('缺少工作表“指标评分”').waitFor();
    await page.waitForTimeout(700);

    expect(await page.evaluate(() => globalThis.host.asked)).not.toContain('enter');
  });

  it('that could not be read says why, and is read again on demand', async () => {
    const page = await open({ ...blank, failing: 'busy' });

    await page.getByText('表格程序正忙，暂时不能读取').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '重试' }).click();

    await page.getByRole('heading', { name: '负责人出庭率' }).waitFor();
  });

  it('in a way that nobody thought of leaves no blank pane, and is read again on demand', async () => {
    const page = await open({ ...filled, throwing: '没有指标 9.9' });

    await page.getByText('没有指标 9.9').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '重新读取' }).click();

    await page.getByRole('heading', { name: '负责人出庭率' }).waitFor();
  });

  it('speaks English where Office does', async () => {
    const page = await open({ ...filled, without: '指标评分', locale: 'en' });

    await page.getByRole('heading', { name: 'This workbook cannot be filled in here' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
