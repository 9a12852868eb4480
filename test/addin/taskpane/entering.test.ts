import { describe, expect, it } from 'vitest';
import { cellText, typeBeside } from './support/cells.ts';
import { blank, filled } from './support/example.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();

describe('an entry', () => {
  it('shows its points and their arithmetic while it is typed, and stands in the cell soon after', async () => {
    const page = await open(blank);

    await page.getByLabel('实际值').pressSequentially('95');

    await expect.poll(() => page.locator('.points-line strong').textContent()).toBe('1.9');
    expect(await page.locator('.arithmetic').textContent()).toContain('1.9');
    await expect.poll(() => cellText(page, '1.1.1', 'value')).toBe('0.95');
    expect(await page.getByLabel('实际值').inputValue()).toBe('95');
  });

  it('stays in its field with what to do where it is not understood', async () => {
    const page = await open(blank);

    await page.getByLabel('实际值').pressSequentially('约九成');
    await page.keyboard.press('Enter');

    await page.getByText('请只填数字，不要带单位或说明文字').waitFor();
    const field = page.getByLabel('实际值');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('约九成');
    expect(await cellText(page, '1.1.1', 'value')).toBe('');
  });

  it('is still there after looking at another indicator', async () => {
    const page = await open(blank);

    await page.getByLabel('实际值').fill('约九成');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { name: '案件平均办理天数' }).waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('heading', { name: '负责人出庭率' }).waitFor();

    expect(await page.getByLabel('实际值').inputValue()).toBe('约九成');
  });

  it('that the host refuses is kept, with what to do, and written on Enter', async () => {
    const page = await open(blank);
    await page.evaluate(() => globalThis.refuseEntry());

    await page.getByLabel('实际值').fill('95');
    await page.getByText('未写入：表格中有单元格正在输入').waitFor();
    expect(await cellText(page, '1.1.1', 'value')).toBe('');

    await page.keyboard.press('Enter');
    await expect.poll(() => cellText(page, '1.1.1', 'value')).toBe('0.95');
  });

  it('is replaced by what is typed into its cell', async () => {
    const page = await open(filled);

    await typeBeside(page, '1.1.1', 0.6);

    await expect.poll(() => page.getByLabel('实际值').inputValue()).toBe('60');
  });

  it('that is being typed is kept when its cell changes, and Esc takes what the cell says', async () => {
    const page = await open(filled);

    await page.getByLabel('实际值').fill('88');
    await typeBeside(page, '1.1.1', 0.6);

    await page.getByText('单元格的内容已在别处改动，此处所填尚未写入').waitFor();
    expect(await page.getByLabel('实际值').inputValue()).toBe('88');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('实际值').inputValue()).toBe('60');
  });

  it('of a reason that the host refuses is written on Enter, which makes no line', async () => {
    const page = await open(filled);
    await page.evaluate(() => globalThis.refuseEntry());

    await page.getByLabel('扣分原因').fill('台账缺页');
    await page.getByText('未写入：表格中有单元格正在输入').waitFor();
    await page.keyboard.press('Enter');

    await expect.poll(() => cellText(page, '1.1.1', 'reason')).toBe('台账缺页');
  });

  it('is taken back by undo', async () => {
    const page = await open(filled);

    await page.getByLabel('实际值').fill('50');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellText(page, '1.1.1', 'value')).toBe('0.5');
    await page.keyboard.press('Alt+z');

    await page.getByText('已撤销指标 1.1.1 的上一次填写').waitFor();
    expect(await cellText(page, '1.1.1', 'value')).toBe('0.9');
    expect(await page.getByLabel('实际值').inputValue()).toBe('90');
  });

  it('of an own score asks for the reason and says so until it is given', async () => {
    const page = await open(filled);

    await page.getByText('改自评得分').click();
    await page.getByLabel('自评得分').fill('1.7');
    await page.getByText('但没有写明原因').waitFor();
    const reason = page.getByLabel('扣分原因');
    expect(await reason.getAttribute('aria-required')).toBe('true');
    await reason.fill('两起案件的负责人未能出庭');

    await expect.poll(() => cellText(page, '1.1.1', 'reason')).toBe('两起案件的负责人未能出庭');
    await expect.poll(() => page.getByText('但没有写明原因').count()).toBe(0);
    expect(await cellText(page, '1.1.1', 'self')).toBe('1.7');
  });

  it('of an omission empties the value and asks why', async () => {
    const page = await open(filled);

    await page.getByLabel('本指标不适用').check();
    await page.getByLabel('缺项理由').fill('本年度没有行政应诉案件');

    await expect
      .poll(() => cellText(page, '1.1.1', 'omissionReason'))
      .toBe('本年度没有行政应诉案件');
    expect(await cellText(page, '1.1.1', 'applicable')).toBe('否');
    expect(await cellText(page, '1.1.1', 'value')).toBe('');
  });

  it('of text that looks like markup is text', async () => {
    const markup = '<img src=x onerror="document.title=\'changed\'">';
    const page = await open({
      ...filled,
      puts: [
        { sheet: 'scores', row: '1.1.1', header: '扣分原因', content: markup },
        { sheet: 'scores', row: '1.1.1', header: '佐证编号', content: 'Z1' },
        { sheet: 'evidence', row: 1, header: '佐证编号', content: 'Z1' },
        { sheet: 'evidence', row: 1, header: '材料名称', content: markup },
        { sheet: 'evidence', row: 1, header: '文件或链接', content: 'javascript:alert(1)' },
      ],
    });

    await page.getByText(markup).first().waitFor();

    expect(await page.getByLabel('扣分原因').inputValue()).toBe(markup);
    expect(await page.locator('#pane img, #pane a').count()).toBe(0);
    expect(await page.title()).toBe('准绳');
  });
});
