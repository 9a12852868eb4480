import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_LIMIT, rankingPage } from '../../../pipeline/reports/html/ranking-page.ts';
import type { DetailedModel } from '../../../pipeline/reports/model.ts';
import { useBrowser, type WatchedPage } from '../../support/browser.ts';
import { COUNTIES, countryModel } from '../../support/country-model.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';

const openFile = useBrowser();
const folder = lastingFolder();
let path: string;
let model: DetailedModel;

beforeAll(async () => {
  path = join(folder(), 'ranking.html');
  model = await countryModel();
  await writeFile(path, await rankingPage(model));
}, 240_000);

function open(address: string): Promise<WatchedPage> {
  return openFile(path, {}, address);
}

const rows = '#ranking-table > tbody > tr';

describe('ranking.html of the whole country', () => {
  it('says all that was handed in, in less than two megabytes', async () => {
    const { page } = await open('#/unit/620102');

    expect(model.scores.length).toBe(COUNTIES * 92);
    expect((await stat(path)).size).toBeLessThan(PAGE_LIMIT);
    expect(await page.getByText('为使本页便于传递').count()).toBe(0);
    expect(await page.locator('.leaf-scores tbody tr:not(.group)').count()).toBe(92);
  });

  it('shows a page of the ranking at a time, and all of it to who asks', async () => {
    const { page } = await open('#/ranking');

    expect(await page.locator(rows).count()).toBe(100);
    await page.getByRole('button', { name: '下一页' }).click();
    expect(await page.getByRole('status').innerText()).toBe(
      '共 2854 个单位，符合条件 2854 个，当前列出第 101 至 200 个',
    );
    expect(await page.locator(`${rows}:first-child > .rank`).innerText()).toBe('101');
    await page.getByRole('button', { name: '列出全部 2854 个' }).click();
    expect(await page.locator(rows).count()).toBe(COUNTIES);
    expect(page.url()).toContain('page=all');
  });

  it('filters by province, and offers the prefectures of that province', async () => {
    const { page } = await open('#/ranking');

    await page.getByLabel('省份').selectOption('甘肃省');
    const offered = await page.getByLabel('市州').locator('option').allInnerTexts();
    await page.getByLabel('市州').selectOption('张掖市');
    await page.getByRole('searchbox').fill('山丹');

    expect(offered).toHaveLength(15);
    expect(await page.locator(`${rows} > .name > a`).allInnerTexts()).toEqual(['山丹县']);
  });
});
