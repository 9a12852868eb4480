import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeReports } from '../../../pipeline/reports/write-reports.ts';
import { useBrowser, type WatchedPage } from '../../support/browser.ts';
import { golden } from '../../support/golden.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { exampleModel, hostile } from '../../support/report-model.ts';
import { detailsOf } from '../../support/details-of.ts';

const openFile = useBrowser();
const folder = lastingFolder();

beforeAll(async () => {
  await writeReports(exampleModel, detailsOf(exampleModel), folder(), ['html']);
});

function open(address: string): Promise<WatchedPage> {
  return openFile(join(folder(), 'ranking.html'), {}, address);
}

const compared = '#/compare?with=620101&with=620103&with=620109';

async function lines(table: Locator): Promise<string[][]> {
  const all = await table.getByRole('row').allInnerTexts();
  return all.slice(1).map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** What a click on a button saves: its name, and its lines. */
async function saved(page: Page, button: Locator): Promise<{ name: string; lines: string[][] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const read: string[][] = parse(bytes, { bom: true, record_delimiter: '\n' });
  return { name: download.suggestedFilename(), lines: read };
}

async function add(field: Locator, unit: string): Promise<void> {
  await field.fill(unit);
  await field.press('Enter');
}

describe('the views of ranking.html', () => {
  it.each([
    ['overview', '#/'],
    ['ranking', '#/ranking?grade=合格&sort=score'],
    ['unit', '#/unit/620102'],
    ['unranked-unit', '#/unit/620110'],
    ['indicators', '#/indicators?sort=rate'],
    ['indicator', '#/indicator/2.2'],
    ['compare', compared],
  ])('read aloud as they were agreed (%s)', async (name, address) => {
    const { page, troubles } = await open(address);

    const heard = `${await page.locator('body').ariaSnapshot()}\n`;

    expect(heard).toBe(await golden(`reports/page/${name}.yaml`, heard));
    expect(troubles).toEqual([]);
  });
});

describe('a unit’s page', () => {
  it('shows the steps of its evaluation', async () => {
    const { page } = await open('#/unit/620109');

    expect(await lines(page.getByRole('table', { name: '得分步骤' }))).toEqual([
      ['① 指标得分', '各基本项得分之和（缺项 10 分，不计入两边）', '40.125'],
      ['② 缺项折算', '40.125 ÷ 90 × 100', '44.583333'],
      ['③ 加分', '44.583333 ＋ 0（上限 3）', '44.583333'],
      ['④ 扣分', '44.583333 － 2.005', '42.578333'],
      ['⑤ 一票否决', '无', '42.578333'],
      ['⑥ 限定范围', '限定在 0 至 103 之间', '42.578333'],
      ['⑦ 修约', '四舍五入，保留 2 位小数', '42.58'],
      ['⑧ 排名', '按修约后的得分', '9'],
    ]);
  });

  it('shows each score with its reason, its evidence and the cell that it stands in', async () => {
    const { page } = await open('#/unit/620109');

    const scores = await lines(page.getByRole('table', { name: '各项指标得分' }));

    expect(scores).toContainEqual([
      '2.2 文件备案',
      '4',
      '缺项 / 10',
      '自评',
      '缺项：本地无此类事项',
      '',
      'K10',
    ]);
    expect(scores).toContainEqual([
      '1.2 政务服务一网通办',
      '6',
      '6 / 15',
      '自评',
      '',
      'Z001、Z002',
      'K8',
    ]);
    expect(await page.getByText('在“620109-高新区.xlsx”的工作表“指标评分”中').isVisible()).toBe(
      true,
    );
  });

  it('tells why a unit is not ranked, and what was found in its files', async () => {
    const { page } = await open('#/unit/620110');

    expect(await page.locator('.reason').innerText()).toBe(
      '退回：「法治建设」的权重为8%，低于10%的下限（须更正 2 处）',
    );
    const findings = page.getByRole('region', { name: '校验发现' });
    expect(await findings.getByText('620110-玉门市.xlsx · 指标评分 · I9').isVisible()).toBe(true);
  });

  it('leads to the units before and after it in the ranking', async () => {
    const { page } = await open('#/unit/620101');

    await page.getByRole('link', { name: /^下一个/ }).click();

    expect(await page.getByRole('link', { name: '上一个：城关区' }).isVisible()).toBe(true);
  });

  it('says of a code that is none that it is none', async () => {
    const { page } = await open('#/unit/999999');

    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('没有这个单位');
  });
});

describe('an indicator’s page', () => {
  it('shows what it asks, its statistics and how many units have how much of it', async () => {
    const { page } = await open('#/indicator/2.2');

    expect(await lines(page.getByRole('table', { name: '得分分布' }))).toEqual([
      ['0', '0'],
      ['超过 0，至 2', '0'],
      ['超过 2，至 4', '0'],
      ['超过 4，至 6', '0'],
      ['超过 6，至 8', '3'],
      ['超过 8，不满 10', '4'],
      ['满分 10', '1'],
    ]);
    expect((await lines(page.getByRole('table', { name: '前 4 个单位' })))[0]?.[1]).toBe('10');
    expect((await lines(page.getByRole('table', { name: '后 4 个单位' })))[0]?.[1]).toBe('7');
  });
});

describe('the comparison', () => {
  it('marks in words who is best and who last', async () => {
    const { page } = await open(compared);
    const all = await lines(page.getByRole('table', { name: '单位对比' }));

    expect(all).toContainEqual(['得分', '最优 97.50', '87.75', '最末 42.58', '54.92']);
    expect(all).toContainEqual(['3.4 被纠正案件', '最优 0', '0.5', '最末 2.005', '2.005']);
    expect(all).toContainEqual(['2.2 文件备案', '最优 9', '最末 8.25', '缺项', '0.75']);
  });

  it('can leave out what does not differ', async () => {
    const { page } = await open('#/compare?with=620102&with=620106');

    await page.getByRole('checkbox', { name: '只列有差异的项目' }).check();
    const differing = await lines(page.getByRole('table', { name: '单位对比' }));

    expect(differing.map(([name]) => name)).toContain('得分');
    expect(differing.map(([name]) => name)).not.toContain('类别');
    expect(page.url()).toContain('differ=1');
  });

  it('takes units in by name or code, one out, and never a sixth', async () => {
    const { page } = await open('#/compare');
    const field = page.getByLabel('添加单位（名称或代码）');
    const heads = page.getByRole('table', { name: '单位对比' }).getByRole('columnheader');

    await add(field, '高新区');
    await add(field, '620101');
    await page.getByRole('button', { name: '把高新区移出对比' }).click();

    expect(await heads.locator('a').allTextContents()).toEqual(['城关区']);
    await add(field, '没有');
    expect(await page.getByRole('status').innerText()).toBe('没有找到这个单位，请从列表中选择。');
    await add(field, '620102');
    await add(field, '620103');
    await add(field, '620104');
    await add(field, '620105');
    await add(field, '620106');
    expect(await heads.locator('a').count()).toBe(5);
    expect(await page.getByRole('status').innerText()).toBe('最多对比五个单位，请先移出一个。');
  });
});

describe('the exports', () => {
  it('save the ranking as it is filtered and sorted, formulas disarmed', async () => {
    const { page } = await open('#/ranking?prefecture=兰州市&sort=score');

    const { name, lines } = await saved(page, page.getByRole('button', { name: '导出 CSV' }));

    expect(name).toBe('排名.csv');
    expect(lines[0]?.slice(0, 3)).toEqual(['单位代码', '名次', '单位']);
    expect(lines.slice(1).map((line) => line[2])).toEqual([
      `'${hostile.formula}`,
      hostile.script,
      '城关区',
    ]);
    expect(lines.map((line) => line.at(-1))).toEqual(['备注', '模拟数据', '模拟数据', '模拟数据']);
  });

  it('save a unit’s scores with their places, under a name that every system takes', async () => {
    const { page } = await open('#/unit/620102');

    const { name, lines } = await saved(page, page.getByRole('button', { name: '导出 CSV' }));

    expect(name).toBe("620102-=cmd_' _C calc'!A0-各项指标得分.csv");
    const [head = [], first = []] = lines;
    const line = Object.fromEntries(head.map((label, place) => [label, first[place]]));
    expect(line).toMatchObject({
      编号: '1.1',
      得分: '18',
      评估员: "'-李四",
      扣分原因或意见: `'${hostile.reason}`,
      佐证编号: 'Z001',
      单元格: 'K7',
      备注: '模拟数据',
    });
  });

  it('save an indicator’s units', async () => {
    const { page } = await open('#/indicator/2.2');

    const { name, lines } = await saved(page, page.getByRole('button', { name: '导出 CSV' }));

    expect(name).toBe('2.2 文件备案.csv');
    expect(lines.slice(1).map((line) => line[7])).toEqual([
      '10',
      '9',
      '9',
      '8.25',
      '8.25',
      '8',
      '7',
      '7',
      '4',
    ]);
  });

  it('save the list of indicators', async () => {
    const { page } = await open('#/indicators');

    const { lines } = await saved(page, page.getByRole('button', { name: '导出 CSV' }));

    expect(lines).toHaveLength(9);
  });

  it('save the comparison', async () => {
    const { page } = await open(compared);

    const { name, lines } = await saved(page, page.getByRole('button', { name: '导出 CSV' }));

    expect(name).toBe('单位对比.csv');
    expect(lines[0]).toEqual([
      '类别',
      '编号',
      '项目',
      '城关区',
      hostile.script,
      '高新区',
      '差距',
      '备注',
    ]);
    expect(lines).toContainEqual([
      '结果',
      '',
      '得分',
      '97.50',
      '87.75',
      '42.58',
      '54.92',
      '模拟数据',
    ]);
  });
});
