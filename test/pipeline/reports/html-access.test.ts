import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rankingPage } from '../../../pipeline/reports/html/ranking-page.ts';
import { useBrowser } from '../../support/browser.ts';
import { findViolations } from '../../support/find-violations.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { exampleModel } from '../../support/report-model.ts';
import { tabbed } from '../../support/tabbed.ts';

const openFile = useBrowser();
const folder = lastingFolder();
let path: string;

beforeAll(async () => {
  path = join(folder(), 'ranking.html');
  await writeFile(path, await rankingPage(exampleModel));
});

describe.each([
  '#/',
  '#/ranking',
  '#/unit/620102',
  '#/indicators',
  '#/indicator/2.2',
  '#/compare?with=620101&with=620103&with=620104&with=620105&with=620109',
])('the view %s', (view) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ])('is accessible in %s at %i pixels, and not wider than the screen', async (theme, width) => {
    const { page } = await openFile(path, { width, dark: theme === 'dark' }, view);

    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});

describe('the keyboard', () => {
  it('skips to the view, and opens a unit, whose heading has the focus then', async () => {
    const { page } = await openFile(path, {}, '#/ranking');

    await page.keyboard.press('Tab');
    const first = await page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('Enter');
    const skippedTo = await page.evaluate('document.activeElement.id');
    await page.getByRole('link', { name: '城关区' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '城关区' }).waitFor();

    expect(first).toBe('跳到正文');
    expect(skippedTo).toBe('main');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('城关区');
    expect(page.url()).toContain('#/unit/620101');
  });

  it('comes back to the link that was followed', async () => {
    const { page } = await openFile(path, {}, '#/ranking');
    await page.getByRole('link', { name: '肃北蒙古族自治县' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '肃北蒙古族自治县' }).waitFor();

    await page.goBack();
    await page.locator('#ranking-table').waitFor();

    expect(await page.evaluate('document.activeElement.textContent')).toBe('肃北蒙古族自治县');
  });

  it('keeps its place while it sorts, filters and chooses', async () => {
    const { page } = await openFile(path, {}, '#/ranking');
    const focused = 'document.activeElement.dataset.focus ?? document.activeElement.type';

    await page.getByRole('button', { name: '得分', exact: true }).focus();
    await page.keyboard.press('Enter');
    const sorted = await page.evaluate(focused);
    await page.getByRole('checkbox', { name: '把城关区选入对比' }).focus();
    await page.keyboard.press('Space');
    const chosen = await page.evaluate(focused);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('兰州');
    const searching = await page.evaluate(focused);

    expect([sorted, chosen, searching]).toEqual(['sort/score', 'compare/620101', 'search']);
    expect(await page.getByRole('link', { name: '单位对比（1）' }).count()).toBe(1);
  });

  it('reaches every control of a view and leaves it again', async () => {
    const { page } = await openFile(path, {}, '#/compare?with=620101&with=620103');

    const seen = await tabbed(page, 12);

    expect(seen).toEqual([
      '跳到正文',
      '总体情况',
      '排名',
      '指标',
      '单位对比（2）',
      '',
      '添加',
      '',
      '导出 CSV',
      '打印',
      '单位对比',
      '城关区',
    ]);
  });
});

describe('print', () => {
  it.each([
    '#/',
    '#/ranking',
    '#/unit/620102',
    '#/indicator/2.2',
    '#/compare?with=620101&with=620103',
  ])('leaves out what only a screen needs, and marks simulated data (%s)', async (view) => {
    const { page } = await openFile(path, {}, view);

    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: /导出|打印|移出|添加/ }).count()).toBe(0);
    expect(await page.locator('.watermark').isVisible()).toBe(true);
    expect(
      await page.locator('.watermark').evaluate((mark) => getComputedStyle(mark).position),
    ).toBe('fixed');
  });

  it('shows a view alone', async () => {
    const { page } = await openFile(path, {}, '#/unit/620102');

    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('heading', { name: '总体情况' }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: '各项指标得分' }).isVisible()).toBe(true);
  });
});
