import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportModel } from '../../../pipeline/reports/model.ts';
import { writeReports } from '../../../pipeline/reports/write-reports.ts';
import { useBrowser, type Screen, type WatchedPage } from '../../support/browser.ts';
import { exampleContext, exampleModel, exampleRows, hostile } from '../../support/report-model.ts';

const openFile = useBrowser();
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-html-'));
  await writeReports(exampleModel, folder, ['html']);
  path = join(folder, 'ranking.html');
});
afterAll(() => rm(folder, { recursive: true }));

const rows = '#ranking-table > tbody > tr:not(.detail)';

function open(screen?: Screen): Promise<WatchedPage> {
  return openFile(path, screen);
}

function texts(page: Page, column: string): Promise<string[]> {
  return page.locator(`${rows} > .${column}`).allInnerTexts();
}

function head(page: Page, name: string) {
  return page.locator('#ranking-table > thead th', { has: page.getByText(name, { exact: true }) });
}

describe('ranking.html', () => {
  it('shows every unit, ranked ones first, without a request, an error or a dialog', async () => {
    const { page, troubles } = await open();

    expect(await texts(page, 'rank')).toEqual([
      '1',
      '2',
      '3',
      '3',
      '5',
      '6',
      '7',
      '8',
      '9',
      '',
      '',
      '',
    ]);
    expect((await texts(page, 'outcome')).slice(-4)).toEqual(['不合格', '退回', '拒收', '未报送']);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(troubles).toEqual([]);
  });

  it('shows strangers’ names as the text that they are', async () => {
    const { page, troubles } = await open();

    const names = await page.locator(`${rows} th.name button`).allTextContents();

    expect(names).toEqual(
      expect.arrayContaining([
        hostile.formula,
        hostile.script,
        hostile.endOfScript,
        hostile.quotes,
        hostile.lines,
        hostile.emoji,
      ]),
    );
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(troubles).toEqual([]);
  });

  it('sorts by a click on a head, and back by another', async () => {
    const { page } = await open();
    const score = head(page, '得分');

    await score.getByRole('button').click();
    const falling = await texts(page, 'score');
    const fallingSort = await score.getAttribute('aria-sort');
    await score.getByRole('button').click();
    const rising = await texts(page, 'score');

    const scores = [
      '42.58',
      '60.00',
      '70.94',
      '75.00',
      '79.00',
      '87.75',
      '87.75',
      '97.50',
      '103.00',
    ];
    expect(fallingSort).toBe('descending');
    expect(falling).toEqual([...scores.toReversed(), '', '', '']);
    expect(await score.getAttribute('aria-sort')).toBe('ascending');
    expect(rising).toEqual([...scores, '', '', '']);
    expect(await head(page, '名次').getAttribute('aria-sort')).toBeNull();
  });

  it('sorts from the keyboard', async () => {
    const { page } = await open();

    await head(page, '名次').getByRole('button').focus();
    await page.keyboard.press('Enter');

    expect((await texts(page, 'rank')).slice(0, 3)).toEqual(['9', '8', '7']);
  });

  it('sorts text as Chinese is read', async () => {
    const { page } = await open();

    await head(page, '市州').getByRole('button').click();

    expect([...new Set(await texts(page, 'prefecture'))]).toEqual([
      '酒泉市',
      '兰州市',
      '天水市',
      '张掖市',
    ]);
  });

  it('finds units by name, code or prefecture', async () => {
    const { page } = await open();
    const search = page.getByRole('searchbox');

    await search.fill('肃北');
    expect(await texts(page, 'rank')).toEqual(['8']);
    await search.fill('620112');
    expect(await texts(page, 'outcome')).toEqual(['未报送']);
    await search.fill('天水');
    expect(await page.getByRole('status').innerText()).toBe('显示 3 个单位，共 12 个单位');
    await search.fill('没有这个单位');
    expect(await page.getByText('没有符合条件的单位').isVisible()).toBe(true);
  });

  it('filters by grade, kind, prefecture and status, and shows all again', async () => {
    const { page } = await open();

    await page.getByLabel('等次').selectOption('合格');
    await page.getByLabel('类别').selectOption('县');
    expect(await texts(page, 'rank')).toEqual(['5', '7']);
    await page.getByRole('button', { name: '清除' }).click();
    await page.getByLabel('市州').selectOption('酒泉市');
    await page.getByLabel('状态').selectOption('合格');
    expect(await texts(page, 'rank')).toEqual(['8', '9']);
    await page.getByRole('button', { name: '清除' }).click();
    await page.getByText('显示 12 个单位，共 12 个单位').waitFor();
  });

  it('unfolds a unit’s steps and chapters, and folds them again', async () => {
    const { page } = await open();
    const unit = page.getByRole('button', { name: '高新区' });

    await unit.click();
    const detail = page.locator('tr.detail');
    const steps = await detail
      .getByRole('table', { name: '得分步骤' })
      .getByRole('row')
      .allInnerTexts();
    const chapters = detail.getByRole('table', { name: '一级指标得分率' });

    expect(steps.slice(1).map((line) => line.split(/\s*\t\s*/))).toEqual([
      ['① 指标得分', '各基本项得分之和（缺项 10 分，不计入两边）', '40.125'],
      ['② 缺项折算', '40.125 ÷ 90 × 100', '44.583333'],
      ['③ 加分', '44.583333 ＋ 0（上限 3）', '44.583333'],
      ['④ 扣分', '44.583333 － 2.005', '42.578333'],
      ['⑤ 一票否决', '无', '42.578333'],
      ['⑥ 限定范围', '限定在 0 至 103 之间', '42.578333'],
      ['⑦ 修约', '四舍五入，保留 2 位小数', '42.58'],
      ['⑧ 排名', '按修约后的得分', '9'],
    ]);
    expect(await chapters.getByText('40.0%').isVisible()).toBe(true);
    expect(await unit.getAttribute('aria-expanded')).toBe('true');
    await unit.click();
    expect(await detail.count()).toBe(0);
  });

  it('tells why a unit is not ranked', async () => {
    const { page } = await open();

    await page.getByRole('button', { name: '玉门市' }).click();

    expect(await page.locator('tr.detail .reason').innerText()).toBe(
      '退回：「法治建设」的权重为8%，低于10%的下限（须更正 2 处）',
    );
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ])('is accessible in %s at %i pixels, and not wider than the screen', async (theme, width) => {
    const { page } = await open({ width, dark: theme === 'dark' });
    await page.getByRole('button', { name: '城关区' }).click();
    await page.getByRole('button', { name: '玉门市' }).click();

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('follows dark mode', async () => {
    const light = await open();
    const dark = await open({ dark: true });
    const ground = 'getComputedStyle(document.body).backgroundColor';

    expect(await light.page.evaluate(ground)).toBe('rgb(244, 246, 249)');
    expect(await dark.page.evaluate(ground)).toBe('rgb(18, 22, 29)');
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('marks simulated data (simulated: %s)', async (simulated, banners) => {
    const model = reportModel(exampleRows, { ...exampleContext, simulated });
    const other = join(folder, String(simulated));
    await writeReports(model, other, ['html']);

    const { page } = await openFile(join(other, 'ranking.html'));

    expect(await page.getByText('模拟数据', { exact: true }).count()).toBe(banners);
  });

  it('stays under two megabytes and quick for every county of the country', async () => {
    const model = { ...exampleModel, rankings: everyCounty };
    const other = join(folder, 'country');
    await writeReports(model, other, ['html']);

    const { page } = await openFile(join(other, 'ranking.html'));
    await page.getByRole('searchbox').fill('620107-2000');
    await page.getByText('显示 1 个单位，共 2854 个单位').waitFor();

    expect((await stat(join(other, 'ranking.html'))).size).toBeLessThan(2_000_000);
  });
});

const everyCounty = Array.from({ length: 2_854 }, (_, index) => {
  const row = exampleRows.rankings.find((one) => one.unit_code === '620107');
  if (row === undefined) throw new Error('the example lost a unit');
  return { ...row, unit_name: `${row.unit_code}-${index}` };
});
