import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rankingPage } from '../../../pipeline/reports/html/ranking-page.ts';
import { useBrowser, type WatchedPage } from '../../support/browser.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { exampleModel } from '../../support/report-model.ts';

const openFile = useBrowser();
const folder = lastingFolder();
let path: string;

beforeAll(async () => {
  path = join(folder(), 'ranking.html');
  await writeFile(path, await rankingPage(exampleModel));
});

function open(address: string): Promise<WatchedPage> {
  return openFile(path, {}, address);
}

function names(page: Page): Promise<string[]> {
  return page.locator('#ranking-table > tbody > tr > .name > a').allTextContents();
}

function heading(page: Page): Promise<string> {
  return page.locator('main .view-heading:visible').innerText();
}

/** Headings of what is shown, and of what was before it, step by step. */
async function headingsBack(page: Page, steps: number): Promise<string[]> {
  const seen = [await heading(page)];
  for (let step = 0; step < steps; step += 1) {
    await page.goBack();
    seen.push(await heading(page));
  }
  return seen;
}

describe('the address', () => {
  it('keeps filters, sort and chosen units, so that its copy opens the same view', async () => {
    const { page } = await open('#/ranking');
    await page.getByLabel('市州').selectOption('酒泉市');
    await page.getByLabel('状态').selectOption('合格');
    await page.getByRole('button', { name: '得分', exact: true }).click();
    await page.getByRole('button', { name: '得分', exact: true }).click();
    await page.getByRole('checkbox', { name: '把高新区选入对比' }).check();
    const copied = await page.evaluate('location.hash');
    const shown = await names(page);

    const { page: other } = await open(String(copied));

    expect(shown).toEqual(['高新区', '肃北蒙古族自治县']);
    expect(await names(other)).toEqual(shown);
    expect(await other.getByLabel('市州').inputValue()).toBe('酒泉市');
    expect(await other.getByRole('checkbox', { name: '把高新区选入对比' }).isChecked()).toBe(true);
  });

  it('leads back and forth through views and choices', async () => {
    const { page } = await open('#/');
    await page.getByRole('link', { name: '排名', exact: true }).click();
    await page.getByLabel('等次').selectOption('合格');
    await page.getByRole('link', { name: '肃北蒙古族自治县' }).click();
    await page.getByRole('link', { name: '权责清单动态调整' }).click();
    const seen = await headingsBack(page, 4);
    await page.goForward();
    await page.goForward();
    const filtered = await names(page);
    await page.goBack();
    const all = await names(page);

    expect(seen).toEqual(['1.1 权责清单动态调整', '肃北蒙古族自治县', '排名', '排名', '总体情况']);
    expect(filtered).toContain('肃北蒙古族自治县');
    expect(filtered.length).toBeLessThan(all.length);
  });

  it('does not make a step of every letter that is typed', async () => {
    const { page } = await open('#/');
    await page.getByRole('link', { name: '排名', exact: true }).click();
    await page.getByRole('searchbox').pressSequentially('高新');

    await page.goBack();

    expect(await heading(page)).toBe('总体情况');
  });

  it('carries the chosen units from view to view', async () => {
    const { page } = await open('#/ranking?with=620101&with=620109');
    await page.getByRole('link', { name: '指标', exact: true }).click();
    await page.getByRole('link', { name: '文件备案' }).click();
    await page.getByRole('link', { name: '单位对比（2）' }).click();

    expect(await page.getByRole('columnheader').locator('a').allTextContents()).toEqual([
      '城关区',
      '高新区',
    ]);
  });

  it('names the view in the title', async () => {
    const { page } = await open('#/unit/620101');

    expect(await page.title()).toBe('【模拟数据】城关区 · 某省县级法治政府建设考评方案（2023年）');
  });

  it.each([
    ['#/unit/%E4%BD', '没有这个单位'],
    ['#/indicator/9.9', '没有这项指标'],
    ['#/nothing', '总体情况'],
    ['#main', '总体情况'],
  ])('that names nothing shows no half of a view (%s)', async (address, shown) => {
    const { page, troubles } = await open(address);

    expect(await heading(page)).toBe(shown);
    expect(troubles).toEqual([]);
  });
});

describe('a browser that cannot inflate', () => {
  it('shows the overview and says what to do', async () => {
    const { page } = await open('#/');
    await page.addInitScript('delete globalThis.DecompressionStream');

    await page.reload();

    expect(await page.getByText('当前浏览器版本较低').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '得分分布' }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});

describe('a page that had to leave out texts', () => {
  it('says which and where they are', async () => {
    const small = join(folder(), 'small.html');
    await writeFile(small, await rankingPage(exampleModel, 0));

    const { page } = await openFile(small, {}, '#/unit/620102');

    expect(await page.getByText('为使本页便于传递').innerText()).toBe(
      '为使本页便于传递，以下内容没有列全。佐证材料清单未列，见同一文件夹中的 evidence.csv。扣分原因、意见和缺项理由未列，见同一文件夹中的 scores.csv。实际值未列，见同一文件夹中的 scores.csv。',
    );
  });
});
