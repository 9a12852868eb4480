import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportModel } from '../../../pipeline/reports/model.ts';
import { writeReports } from '../../../pipeline/reports/write-reports.ts';
import { useBrowser, type Screen, type WatchedPage } from '../../support/browser.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import {
  exampleContext,
  exampleModel,
  exampleRows,
  hostileNames,
} from '../../support/report-model.ts';
import { detailsOf } from '../../support/details-of.ts';

const openFile = useBrowser();
const folder = lastingFolder();
let path: string;

beforeAll(async () => {
  await writeReports(exampleModel, detailsOf(exampleModel), folder(), ['html']);
  path = join(folder(), 'ranking.html');
});

const rows = '#ranking-table > tbody > tr';

function open(screen?: Screen, address = '#/ranking'): Promise<WatchedPage> {
  return openFile(path, screen, address);
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

    const names = await page.locator(`${rows} th.name a`).allTextContents();

    expect(names).toEqual(expect.arrayContaining([...hostileNames]));
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
    expect(await page.getByRole('status').innerText()).toBe(
      '共 12 个单位，符合条件 3 个，已全部列出',
    );
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
    await page.getByText('共 12 个单位，符合条件 12 个，已全部列出').waitFor();
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
    const other = join(folder(), String(simulated));
    await writeReports(model, detailsOf(model), other, ['html']);

    const { page } = await openFile(join(other, 'ranking.html'));

    expect(await page.getByRole('banner').getByText('模拟数据', { exact: true }).count()).toBe(
      banners,
    );
  });
});
