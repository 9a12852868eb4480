import { describe, expect, it } from 'vitest';
import { cellText } from './support/cells.ts';
import { filled } from './support/example.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();
const reviewing = { ...filled, stage: 'review' } as const;

describe('a reviewer', () => {
  it('sees what the county entered, and cannot change it', async () => {
    const page = await open(reviewing);

    const county = page.getByRole('region', { name: '自评情况' });
    expect(await county.textContent()).toContain('90%');
    expect(await county.textContent()).toContain('1.8 分');
    expect(await county.textContent()).toContain('出庭台账');
    expect(await county.locator('input, textarea, button, select').count()).toBe(0);
    expect(await page.getByLabel('实际值').count()).toBe(0);
  });

  it('agrees with the county at a click', async () => {
    const page = await open(reviewing);

    await page.getByRole('button', { name: '同意自评得分 1.8 分' }).click();

    await expect.poll(() => cellText(page, '1.1.1', 'review')).toBe('1.8');
    expect(await page.getByLabel('复核得分').inputValue()).toBe('1.8');
    expect(await page.getByText('没有写明复核意见').count()).toBe(0);
  });

  it('owes an opinion for a change', async () => {
    const page = await open(reviewing);

    await page.getByLabel('复核得分').fill('1.5');
    await page.getByText('由 1.8 分改为 1.5 分，但没有写明复核意见').waitFor();
    expect(await page.getByLabel('复核意见').getAttribute('aria-required')).toBe('true');
    await page.getByLabel('复核意见').fill('三起案件没有出庭记录');

    await expect.poll(() => cellText(page, '1.1.1', 'opinion')).toBe('三起案件没有出庭记录');
    await expect.poll(() => page.getByText('没有写明复核意见').count()).toBe(0);
  });

  it('only reads weights and evidence', async () => {
    const page = await open(reviewing);

    await page.getByRole('tab', { name: '权重' }).click();
    expect(await page.getByRole('textbox', { name: '权重' }).first().isEditable()).toBe(false);
    expect(await page.getByRole('button', { name: '增加板块' }).count()).toBe(0);
    await page.getByRole('tab', { name: '佐证' }).click();
    expect(await page.getByRole('button', { name: '新增佐证' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '修改佐证 Z1' }).count()).toBe(0);
  });
});
