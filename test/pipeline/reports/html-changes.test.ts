import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeReports } from '../../../pipeline/reports/write-reports.ts';
import { useBrowser, type Screen, type WatchedPage } from '../../support/browser.ts';
import {
  comparedModel,
  hostileLeaf,
  otherLineModel,
  otherTotalModel,
} from '../../support/compared-model.ts';
import { findViolations } from '../../support/find-violations.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { exampleModel } from '../../support/report-model.ts';
import { detailsOf } from '../../support/details-of.ts';

const openFile = useBrowser();
const models = {
  first: exampleModel,
  compared: comparedModel,
  totals: otherTotalModel,
  themes: otherLineModel,
  newcomer: {
    ...comparedModel,
    unitChanges: comparedModel.unitChanges.filter((row) => row.unit_code !== '620101'),
  },
};
const folder = lastingFolder();

beforeAll(async () => {
  for (const [name, model] of Object.entries(models)) {
    await writeReports(model, detailsOf(model), join(folder(), name), ['html']);
  }
});

function open(
  name: keyof typeof models,
  screen?: Screen,
  address = '#/ranking',
): Promise<WatchedPage> {
  return openFile(join(folder(), name, 'ranking.html'), screen, address);
}

const rows = '#ranking-table > tbody > tr';

function texts(page: Page, column: string): Promise<string[]> {
  return page.locator(`${rows} > .${column}`).allInnerTexts();
}

function head(page: Page, name: string): Locator {
  return page.locator('#ranking-table > thead').getByRole('button', { name, exact: true });
}

async function lines(table: Locator): Promise<string[][]> {
  const all = await table.getByRole('row').allInnerTexts();
  return all.slice(1).map((line) => line.split(/\s*\t\s*/));
}

describe('ranking.html of a round with a round before it', () => {
  it('shows changes with a sign or an arrow, and in words where there is none', async () => {
    const { page, troubles } = await open('compared');

    expect(await texts(page, 'rankChange')).toEqual([
      '↑1',
      '↓1',
      '持平',
      '↑3',
      '↓1',
      '↓1',
      '↑1',
      '↓1',
      '上期未排名',
      '',
      '',
      '',
    ]);
    expect((await texts(page, 'scoreChange')).slice(1, 5)).toEqual([
      '+1.50',
      '持平',
      '+7.25',
      '-6.25',
    ]);
    expect((await texts(page, 'comparedChange')).slice(1, 5)).toEqual([
      '+3.00',
      '持平',
      '+7.83',
      '-4.75',
    ]);
    expect(troubles).toEqual([]);
  });

  it('sorts by changes, the greatest gain first and what is not compared last', async () => {
    const { page } = await open('newcomer');

    await head(page, '名次变化').click();
    const ranks = await texts(page, 'rankChange');
    await head(page, '得分变化').click();
    await head(page, '得分变化').click();
    const scores = await texts(page, 'scoreChange');

    expect(ranks.slice(0, 4)).toEqual(['↑3', '↑1', '↑1', '持平']);
    expect(ranks.slice(-6)).toEqual(['↓1', '上期未排名', '上期未排名', '', '', '']);
    expect(scores.slice(0, 3)).toEqual(['-12.30', '-9.00', '-6.25']);
  });

  it('says what is compared, and names each leaf that is left out as the text that it is', async () => {
    const { page, troubles } = await open('compared', {}, '#/');
    const section = page.getByRole('region', { name: '与上期比较' });

    await section.getByText('未纳入逐项比较的指标（6 项）').click();
    const leaves = await section.getByRole('listitem').allInnerTexts();

    expect(await section.getByText('本期 5 项指标（90 分）纳入比较').isVisible()).toBe(true);
    expect(leaves.map((leaf) => leaf.split(/\s*\n\s*/))).toContainEqual([
      '上期',
      `2.9 ${hostileLeaf}（10 分）`,
      '本期方案没有这项指标',
    ]);
    expect(await page.locator('img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('shows the arithmetic of a unit’s change, and its themes', async () => {
    const { page } = await open('compared', {}, '#/unit/620101');
    const detail = page.getByRole('region', { name: '得分步骤和得分率' });
    const changes = detail.getByRole('table', { name: '与上期（2022年度 & 终评）比较' });
    const themes = detail.getByRole('table', { name: '各领域得分率' });

    expect(await lines(changes)).toEqual([
      ['名次', '1', '2', '↓1'],
      ['得分', '96.00', '97.50', '+1.50'],
      ['可比得分', '83.50', '86.50', '+3.00'],
    ]);
    expect(
      await detail.getByText('可比 5 项 90 分，上期得分按得分率折算为本期分值').isVisible(),
    ).toBe(true);
    expect(await lines(themes)).toEqual([
      ['政府职能', '94.3%', '97.1%', '+2.9'],
      ['行政决策', '90.0%', '95.0%\n可比部分 97.5%', '+7.5'],
      ['行政执法', '92.5%', '95.0%', '+2.5'],
      ['矛盾化解', '93.3%', '93.3%', '持平'],
    ]);
  });

  it('shows the mean of each theme with its change', async () => {
    const { page } = await open('compared', {}, '#/');

    const means = await lines(page.getByRole('region', { name: '各领域平均得分率' }));

    expect(means[0]).toEqual(['政府职能', '81.9%', '8', '83.8%', '87.1%', '+3.3']);
  });

  it.each([
    ['totals', 0, 1],
    ['themes', 0, 0],
    ['compared', 1, 1],
  ] as const)(
    'compares scores only where that can be (%s)',
    async (name, scoreHeads, comparedHeads) => {
      const { page } = await open(name);

      expect(await head(page, '名次变化').count()).toBe(1);
      expect(await head(page, '得分变化').count()).toBe(scoreHeads);
      expect(await head(page, '可比变化').count()).toBe(comparedHeads);
    },
  );

  it('tells the change of rank on a phone, too', async () => {
    const { page } = await open('compared', { width: 390 });

    expect((await texts(page, 'outcome'))[3]).toBe('良好\n↑3');
  });

  it.each([
    ['compared', '#/', 'light', 1280],
    ['compared', '#/ranking', 'dark', 1280],
    ['compared', '#/ranking', 'light', 390],
    ['compared', '#/unit/620101', 'dark', 390],
    ['themes', '#/unit/620101', 'light', 390],
  ] as const)(
    'is accessible (%s, %s, %s, %i pixels wide), and not wider than the screen',
    async (name, address, theme, width) => {
      const { page } = await open(name, { width, dark: theme === 'dark' }, address);

      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
  );
});

describe('ranking.html of a first round', () => {
  it('shows scores by theme, and speaks of no change', async () => {
    const { page } = await open('first', {}, '#/unit/620101');

    const themes = page.getByRole('table', { name: '各领域得分率' });

    expect((await lines(themes))[1]).toEqual(['行政决策', '95.0%']);
    expect(await page.getByText(/上期|变化|持平/).count()).toBe(0);
  });
});
