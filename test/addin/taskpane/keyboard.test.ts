import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cellText } from './support/cells.ts';
import { blank, filled } from './support/example.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();

/** The words of the label of the field that has the focus. */
function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = globalThis.document.activeElement as {
      labels?: ArrayLike<{ innerText: string }>;
    };
    return field.labels?.[0]?.innerText.trim() ?? '';
  });
}

describe('by keyboard alone', () => {
  it('a whole county is scored: each entry with Ctrl+Enter, which leads to the next', async () => {
    const page = await open(blank);
    const { keyboard } = page;
    const onward = async (name: string) => {
      await keyboard.press('Control+Enter');
      await page.getByRole('heading', { name }).waitFor();
    };

    await keyboard.press('Alt+n');
    await page.getByRole('heading', { name: '案件平均办理天数' }).waitFor();
    await keyboard.type('25');
    await onward('决策');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await focusedLabel(page)).toBe('未完成');
    await keyboard.press('Space');
    await onward('执法过错');
    await keyboard.type('1');
    await onward('三项制度');
    await keyboard.press('Space');
    await onward('普法成效');
    await keyboard.press('ArrowDown');
    await onward('工作台账');
    await keyboard.type('0.5');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await focusedLabel(page)).toMatch(/^扣分原因/);
    await keyboard.type('缺一季度台账');
    await onward('负责人出庭率');
    await keyboard.type('100');
    await keyboard.press('Control+Enter');
    await page.getByText('各项指标均已评分').waitFor();

    expect(await cellText(page, '1.1.1', 'value')).toBe('1');
    expect(await cellText(page, '1.1.2', 'value')).toBe('25');
    expect(await cellText(page, '1.2', 'value')).toBe('未完成');
    expect(await cellText(page, '2.1', 'value')).toBe('1');
    expect(await cellText(page, '2.2', 'value')).toBe('1');
    expect(await cellText(page, '2.3', 'value')).toBe('一般');
    expect(await cellText(page, '2.4', 'value')).toBe('0.5');
    expect(await cellText(page, '2.4', 'reason')).toBe('缺一季度台账');
  });

  it('nobody has to wait for a slow workbook: the next entry is typed while this one is written', async () => {
    const page = await open(blank);
    await page.evaluate(() => globalThis.holdEntries());

    await page.getByLabel('实际值').focus();
    await page.keyboard.type('95');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('25');
    await page.keyboard.press('Control+Enter');
    await page.evaluate(() => globalThis.releaseEntries());

    await expect.poll(() => cellText(page, '1.1.1', 'value')).toBe('0.95');
    await expect.poll(() => cellText(page, '1.1.2', 'value')).toBe('25');
    await page.getByRole('heading', { name: '决策' }).waitFor();
  });

  it('whoever goes on by key past a day and a level changes neither', async () => {
    const page = await open(blank);

    await page.evaluate(() => globalThis.goTo('1.2'));
    await page.getByLabel('完成日期').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('.title-line', { hasText: '2.1' }).waitFor();
    await page.evaluate(() => globalThis.goTo('2.3'));
    await page.locator('[data-entry=true]').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('.title-line', { hasText: '2.4' }).waitFor();

    expect(await cellText(page, '1.2', 'value')).toBe('');
    expect(await cellText(page, '2.3', 'value')).toBe('');
  });

  it('a count is raised with its button', async () => {
    const page = await open({ ...blank, values: { '2.1': 0 } });
    await page.evaluate(() => globalThis.goTo('2.1'));

    await page.getByRole('button', { name: '增加一' }).focus();
    await page.keyboard.press('Enter');

    await expect.poll(() => cellText(page, '2.1', 'value')).toBe('1');
  });

  it('an entry that is not understood keeps the focus where it is', async () => {
    const page = await open(blank);

    await page.getByLabel('实际值').focus();
    await page.keyboard.type('好');
    await page.keyboard.press('Control+Enter');
    await page.getByText('请只填数字，不要带单位或说明文字').waitFor();

    expect(await focusedLabel(page)).toBe('实际值');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('负责人出庭率');
  });

  it('the tabs are gone along with the arrows', async () => {
    const page = await open(filled);

    await page.getByRole('tab', { name: '评分' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');

    await page.getByRole('tabpanel', { name: '权重' }).waitFor();
    expect(await page.getByRole('tab', { name: '权重' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: '封存' }).waitFor();
  });

  it('the workbook is sealed and unsealed with a reason', async () => {
    const page = await open(filled);

    await page.getByRole('tab', { name: '封存' }).click();
    await page.getByRole('button', { name: '封存', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '确认封存' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.seal-code').waitFor();
    expect(await page.locator('.seal-code').textContent()).toMatch(/^\w{4}-\w{4}-\w{4}$/);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '解除封存' }).waitFor();
    await page.keyboard.type('更正办理天数');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByRole('region', { name: '解除封存记录' }).getByText('更正办理天数').waitFor();
  });
});
