import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnOf, scoreHeaders, sheetNames } from '#core/workbook/sheets.ts';
import { readWorkbook } from '../../../pipeline/workbooks/read-workbook.ts';
import { findViolations } from '../../support/find-violations.ts';
import { useDemo, type OpenedDemo } from './open-demo.ts';

const { scores, weights } = sheetNames;
const open = useDemo();

describe('grid and pane', () => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await open();
  });

  it('stand beside each other, and nothing comes from another place', async () => {
    const { page, pane, troubles, picture } = demo;
    await page.getByText('演示环境，不是 Excel').waitFor();
    await pane.getByRole('heading', { name: '县级党委中心组专题学习' }).waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual(
      Object.values(sheetNames).slice(0, 4),
    );
    expect(troubles).toEqual([]);
    await picture('light');
  });

  it('follow each other: the cell that is selected', async () => {
    const { page, pane, go } = demo;
    await go(scores, 'I8');
    await pane.getByRole('heading', { name: '部门党组（党委）列学覆盖率' }).waitFor();
    await page.getByRole('button', { name: '下一未评项' }).click();
    await pane.getByRole('heading', { name: '县级党委履行领导职责' }).waitFor();
    await expect.poll(() => page.getByLabel('单元格', { exact: true }).textContent()).toBe('I9');
  });

  it('follow each other: what is typed into the pane', async () => {
    const { pane, cell, go } = demo;
    await go(scores, 'I8');
    await pane.getByLabel('实际值').fill('95');
    await pane.getByLabel('实际值').press('Enter');
    await expect.poll(() => cell('I8').textContent()).toBe('95.00%');
    await expect.poll(() => cell('J8').textContent()).toBe('0.95');
    await expect.poll(() => cell('B4').textContent()).toBe('0.95');
  });

  it('follow each other: what is typed into the grid', async () => {
    const { page, pane, cell, go } = demo;
    await go(scores, 'I8');
    await page.keyboard.type('60%');
    await page.keyboard.press('Enter');
    expect(await cell('J8').textContent()).toBe('0.60');
    await cell('I8').click();
    await expect.poll(() => pane.getByLabel('实际值').inputValue()).toBe('60');
  });
});

describe('a cell of the grid', () => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await open();
  });

  it.each([
    { address: 'I8', typed: '95', shown: '95.00%' },
    { address: 'I8', typed: '0.5', shown: '50.00%' },
    { address: 'I7', typed: '1、3', shown: '1、3' },
    { address: 'I7', typed: '全部', shown: '全部' },
    { address: 'K8', typed: '0.123456', shown: '0.123456' },
    { address: 'L8', typed: '=1+1', shown: '=1+1' },
  ])('takes $typed as $shown', async ({ address, typed, shown }) => {
    const { page, cell, go } = demo;
    await go(scores, address);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    expect(await cell(address).textContent()).toBe(shown);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    { address: 'I8', typed: '120', said: '请填 0% 至 100% 之间的百分比' },
    { address: 'I8', typed: '很多', said: '请填 0% 至 100% 之间的百分比' },
    { address: 'I7', typed: '1、9', said: '请填 1 至 4 之间的序号' },
    { address: 'K8', typed: '2', said: '1' },
    { address: 'M8', typed: '也许', said: '是' },
  ])('refuses $typed in $address and says why', async ({ address, typed, said }) => {
    const { page, cell, go } = demo;
    await go(scores, address);
    const before = await cell(address).textContent();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain(said);
    await page.keyboard.press('Escape');
    expect(await cell(address).textContent()).toBe(before);
  });

  it('that is locked takes nothing', async () => {
    const { page, cell, go } = demo;
    await go(scores, 'J9');
    await page.keyboard.type('1');
    expect(await page.getByRole('alert').textContent()).toContain('此单元格受保护');
    expect(await cell('J9').textContent()).toBe('');
  });

  it('offers its choices and takes one by keyboard', async () => {
    const { page, cell, go, picture } = demo;
    await go(scores, 'M9');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: '否' }).waitFor();
    await picture('choices');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await cell('M9').textContent()).toBe('否');
  });

  it('is emptied with Delete, and changed with F2', async () => {
    const { page, cell, go } = demo;
    await go(scores, 'L8');
    await page.keyboard.type('材料缺失');
    await page.keyboard.press('Enter');
    await cell('L8').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('一份');
    await page.keyboard.press('Enter');
    expect(await cell('L8').textContent()).toBe('材料缺失一份');
    await cell('L8').click();
    await page.keyboard.press('Delete');
    expect(await cell('L8').textContent()).toBe('');
  });
});

it('shows what is missing and what is wrong in the cells in the colours of the workbook', async () => {
  const { page, cell, go } = await open();
  await go(scores, 'I8');
  const colour = (address: string) =>
    cell(address).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour('I8')).toBe('rgb(255, 239, 194)');
  await page.keyboard.type('95');
  await page.keyboard.press('Enter');
  expect(await colour('I8')).toBe('rgb(239, 247, 247)');
  await cell('K8').click();
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  expect(await colour('L8')).toBe('rgb(248, 212, 209)');
});

it('shows a rule-of-law weight under 10% in sheet and pane', async () => {
  const { page, pane, cell, go, picture } = await open();
  await go(weights, 'B9');
  await page.keyboard.type('9.99');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('不得低于 10%');
  await page.keyboard.press('Escape');
  await pane.getByRole('tab', { name: '权重' }).click();
  const weight = pane.getByLabel(/权重/).and(pane.locator('input')).first();
  await weight.fill('9.99');
  await weight.press('Enter');
  await expect.poll(() => cell('B9').textContent()).toBe('9.99%');
  await expect.poll(() => cell('B6').textContent()).toContain('不符合');
  await picture('weights');
});

it('gives the workbook with what was entered', async () => {
  const { page, go } = await open();
  await go(scores, 'I8');
  await page.keyboard.type('95');
  await page.keyboard.press('Enter');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载工作簿' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('620121-永登县.xlsx');
  const { workbook } = readWorkbook(new Uint8Array(await readFile(await download.path())));
  expect(workbook?.sheet(scores)?.cell(8, columnOf(scoreHeaders, 'value'))).toMatchObject({
    value: 0.95,
  });
  expect(workbook?.sheet(scores)?.cell(8, columnOf(scoreHeaders, 'computed'))).toMatchObject({
    value: 0.95,
  });
  const command = await page.getByLabel('归集命令').textContent();
  expect(command).toMatch(/^npm run -s zhunsheng -- collect ".+" ".+620121-永登县\.xlsx"$/);
});

it('keeps what was entered when language and theme are switched', async () => {
  const { page, pane, cell, go, picture } = await open();
  await go(scores, 'I8');
  await page.keyboard.type('95');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await pane.getByText('Score so far').waitFor();
  expect(await pane.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await cell('I8').textContent()).toBe('95.00%');
  await picture('dark-english');
});

describe('the page', () => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await open();
  });

  it.each(['浅色', '深色'])('has nothing that axe would find in the theme %s', async (theme) => {
    const { page, pane, go } = demo;
    await page.getByRole('button', { name: theme }).click();
    await pane.getByText('兰州市永登县').waitFor();
    await go(weights, 'B9');
    // The pane has its own test; what is in the cells looks as the file says.
    const passedOver = ['iframe', '[role=gridcell] > div'];
    expect(await findViolations(page, passedOver)).toEqual([]);
  });
});
