import { describe, expect, it } from 'vitest';
import { cellText } from './support/cells.ts';
import { filled } from './support/example.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();

describe('what was typed and does not stand in a cell', () => {
  it('is in the way of the seal, which would seal another figure unseen', async () => {
    const page = await open(filled);

    await page.getByLabel('实际值').fill('12x');
    await page.keyboard.press('Enter');
    await page.getByText('请只填数字，不要带单位或说明文字').waitFor();
    await page.getByRole('tab', { name: '封存' }).click();

    await page.getByText('尚有 1 个问题，不能封存').waitFor();
    expect(await page.getByText('应填数字，所填为“12x”').count()).toBe(1);
    expect(await page.getByRole('button', { name: '封存', exact: true }).count()).toBe(0);
  });

  it('gives way to the county’s score where a reviewer agrees with it', async () => {
    const page = await open({ ...filled, stage: 'review' });

    await page.getByLabel('复核得分').fill('abc');
    await page.keyboard.press('Enter');
    await page.getByText('所填为“abc”').waitFor();
    await page.getByRole('button', { name: '同意自评得分 1.8 分' }).click();

    await expect.poll(() => cellText(page, '1.1.1', 'review')).toBe('1.8');
    await expect.poll(() => page.getByLabel('复核得分').inputValue()).toBe('1.8');
    expect(await page.getByText('已在别处改动').count()).toBe(0);
  });

  it('is not shown for a day that no month has', async () => {
    const page = await open(filled);
    await page.evaluate(() => globalThis.goTo('1.2'));
    const day = page.getByLabel('完成日期');
    await day.waitFor();

    await day.focus();
    await page.keyboard.press('0');
    await page.keyboard.press('2');
    await page.keyboard.type('30');
    await page.getByRole('heading', { level: 2 }).click();

    expect(await day.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(false);
    expect(await day.inputValue()).toBe(await cellText(page, '1.2', 'value'));
  });
});

describe('evidence that is not registered yet', () => {
  it('is registered once, however often the button is pressed', async () => {
    const page = await open(filled);
    await page.getByRole('button', { name: '新增佐证' }).click();
    await page.getByLabel('材料名称').fill('开庭通知');

    await page.evaluate(() => globalThis.holdEntries());
    await page.getByRole('button', { name: '登记' }).dblclick();
    await page.evaluate(() => globalThis.releaseEntries());

    await expect.poll(() => page.getByLabel('材料名称').count()).toBe(0);
    expect(await cellText(page, '1.1.1', 'evidence')).toBe('Z1、Z2');
  });

  it('is still in its form after looking at another indicator', async () => {
    const page = await open(filled);
    await page.getByRole('button', { name: '新增佐证' }).click();
    await page.getByLabel('材料名称').fill('开庭通知');

    await page.evaluate(() => globalThis.goTo('1.2'));
    await expect.poll(() => page.getByLabel('材料名称').count()).toBe(0);
    await page.evaluate(() => globalThis.goTo('1.1.1'));

    await expect.poll(() => page.getByLabel('材料名称').inputValue()).toBe('开庭通知');
  });
});

describe('two blocks added to the weights', () => {
  it('stay in their order, both shown', async () => {
    const page = await open(filled);
    await page.getByRole('tab', { name: '权重' }).click();
    const blocks = page.getByRole('listitem');
    const before = await blocks.count();

    await page.getByRole('button', { name: '增加板块' }).click();
    await page.getByRole('button', { name: '增加板块' }).click();

    await expect.poll(() => blocks.count()).toBe(before + 2);
  });
});
