import { describe, expect, it } from 'vitest';
import { cellText, typeBeside } from './support/cells.ts';
import { blank, faulty, filled } from './support/example.ts';
import { findViolations } from '../../support/find-violations.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();

describe('进度', () => {
  it('shows each chapter’s score, and a click on what is open leads to it', async () => {
    const page = await open({ ...blank, values: { '1.1.1': 1, '1.1.2': 25 } });

    await page.getByRole('tab', { name: '进度' }).click();
    const chapter = page.getByRole('region', { name: '依法行政' });
    expect(await chapter.getByText('4 / 6 分').count()).toBe(1);
    expect(await chapter.getByText('66.67%').count()).toBe(1);
    expect(await chapter.getByText('2 / 3 项').count()).toBe(1);
    await chapter.getByRole('button', { name: '决策' }).click();

    await page.getByRole('heading', { name: '决策' }).waitFor();
    expect(await page.getByLabel('完成日期').evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
  });
});

describe('权重', () => {
  it('under the floor says by how much, until the weight is put right', async () => {
    const page = await open(faulty);

    await page.getByRole('tab', { name: '权重' }).click();
    await page.getByText('低于最低要求 10%，差 0.005 个百分点').waitFor();
    await page.getByText('达到要求前不能封存').waitFor();
    await page.getByRole('textbox', { name: '权重' }).nth(0).fill('10');
    await page.getByRole('textbox', { name: '权重' }).nth(1).fill('20');

    await page.getByText('法治建设权重符合不低于 10% 的要求').waitFor();
    expect(await page.getByText('达到要求前不能封存').count()).toBe(0);
  });

  it('takes another block', async () => {
    const page = await open(filled);

    await page.getByRole('tab', { name: '权重' }).click();
    await page.getByRole('button', { name: '增加板块' }).click();
    await page.keyboard.type('生态保护');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');

    await page.getByText('各考核板块权重合计为 105%').waitFor();
    expect(await page.getByRole('listitem', { name: '生态保护' }).count()).toBe(1);
  });

  it('has one block that is rule of law', async () => {
    const page = await open(filled);

    await page.getByRole('tab', { name: '权重' }).click();
    await page.getByRole('listitem', { name: '民生保障' }).getByRole('radio').check();

    await expect.poll(() => page.locator('.gauge strong').first().textContent()).toBe('70%');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
  });
});

describe('佐证', () => {
  it('points out what is registered twice and what is cited nowhere', async () => {
    const page = await open(faulty);

    await page.getByRole('tab', { name: '佐证' }).click();

    const second = page.getByRole('listitem').filter({ hasText: '佐证材料“Z2”' });
    expect(await second.textContent()).toContain('与“Z1”的材料名称相同');
    expect(await second.textContent()).toContain('没有被任何指标引用');
  });

  it('registers a piece for the indicator in hand, and takes it for another', async () => {
    const page = await open(filled);

    await page.getByRole('button', { name: '新增佐证' }).click();
    await page.getByLabel('材料名称').fill('应诉通知书汇编');
    await page.getByLabel('文件或链接').fill('汇编.pdf');
    await page.getByRole('button', { name: '登记' }).click();
    await expect.poll(() => cellText(page, '1.1.1', 'evidence')).toBe('Z1、Z2');

    await page.keyboard.press('Alt+ArrowDown');
    await page.getByLabel('引用已登记的佐证').selectOption('Z2');
    await page.getByRole('button', { name: '引用', exact: true }).click();
    await expect.poll(() => cellText(page, '1.1.2', 'evidence')).toBe('Z2');

    await page.getByRole('button', { name: '取消引用 Z2' }).click();
    await expect.poll(() => cellText(page, '1.1.2', 'evidence')).toBe('');
  });

  it('is edited in the register', async () => {
    const page = await open(filled);

    await page.getByRole('tab', { name: '佐证' }).click();
    await page.getByRole('button', { name: '修改佐证 Z1' }).click();
    await page.getByLabel('材料名称').fill('2023年出庭台账');
    await page.getByRole('button', { name: '收起佐证 Z1' }).click();

    const register = page.getByRole('tabpanel', { name: '佐证' }).getByRole('strong');
    await expect.poll(() => register.textContent()).toBe('2023年出庭台账');
  });
});

describe('校验', () => {
  it('lists every finding with its cell, and a click leads there', async () => {
    const page = await open(faulty);

    await page.getByRole('tab', { name: '校验' }).click();
    await page
      .getByRole('button', { name: /得分 0.8 分与测算得分 0.5 分不同.*指标评分!L10/s })
      .click();

    await page.getByRole('heading', { name: '执法过错' }).waitFor();
    expect(await page.evaluate(() => globalThis.host.selected)).toEqual({
      sheet: '指标评分',
      row: 10,
      column: 12,
    });
  });

  it('mends at a click what needs no judgement', async () => {
    const page = await open(faulty);

    await page.getByRole('tab', { name: '校验' }).click();
    await page.getByRole('button', { name: /^更正：指标 1.1.2 的分值被改为“5”/ }).click();

    await page.getByText('已更正 1 处').waitFor();
    expect(await cellText(page, '1.1.2', 'points')).toBe('2');
  });
});

describe('封存', () => {
  it('lists what is in the way, and offers no seal before it is gone', async () => {
    const page = await open(faulty);

    await page.getByRole('tab', { name: '封存' }).click();

    await page.getByText('不能封存').first().waitFor();
    expect(await page.getByRole('button', { name: '封存', exact: true }).count()).toBe(0);
    expect(await page.getByText('低于最低要求 10%').count()).toBe(1);
  });

  it('waits for an entry that somebody else’s came before, and is offered once it is given up', async () => {
    const page = await open(filled);
    await page.getByLabel('实际值').fill('88');
    await typeBeside(page, '1.1.1', 0.6);
    await page.getByText('此处所填尚未写入').waitFor();

    await page.getByRole('tab', { name: '封存' }).click();
    await page.getByText('指标 1.1.1 的「实际值」所填「88」尚未写入工作簿').waitFor();
    expect(await page.getByRole('button', { name: '封存', exact: true }).count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);

    await page.getByRole('button', { name: '放弃指标 1.1.1 的「实际值」所填内容' }).click();
    await page.getByText('各项校验均已通过').waitFor();
    expect(await cellText(page, '1.1.1', 'value')).toBe('0.6');
  });

  it('leads to the field of an entry that is not written', async () => {
    const page = await open(filled);
    await page.getByLabel('实际值').fill('88');
    await typeBeside(page, '1.1.1', 0.6);
    await page.getByText('此处所填尚未写入').waitFor();
    await page.getByRole('tab', { name: '封存' }).click();

    await page.getByRole('button', { name: '转到指标 1.1.1 的「实际值」' }).click();

    await page.getByLabel('实际值').waitFor();
    expect(await page.getByLabel('实际值').inputValue()).toBe('88');
  });

  it('first writes what the host refused before', async () => {
    const page = await open(filled);
    await page.evaluate(() => globalThis.refuseEntry());
    await page.getByLabel('实际值').fill('98');
    await page.getByText('未写入：表格中有单元格正在输入').waitFor();

    await page.getByRole('tab', { name: '封存' }).click();

    await expect.poll(() => cellText(page, '1.1.1', 'value')).toBe('0.98');
  });

  it('shows which cells are no longer what was sealed, and leads to them', async () => {
    const page = await open(filled);
    await page.getByRole('tab', { name: '封存' }).click();
    await page.getByRole('button', { name: '封存', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '封存', exact: true }).click();
    await page.locator('.seal-code').waitFor();

    await typeBeside(page, '1.1.1', 0.6);

    const line = page.getByRole('button', {
      name: '“1.1.1”的“实际值”与封存时的记录不符，现为“0.6”',
    });
    await line.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await line.click();
    await page.getByLabel('实际值').waitFor();
  });

  it('locks every entry', async () => {
    const page = await open(filled);

    await page.getByRole('tab', { name: '封存' }).click();
    await page.getByRole('button', { name: '封存', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '封存', exact: true }).click();
    await page.locator('.seal-code').waitFor();
    await page.getByRole('tab', { name: '评分' }).click();

    expect(await page.getByLabel('实际值').isEditable()).toBe(false);
    expect(await page.getByRole('button', { name: '新增佐证' }).count()).toBe(0);
  });
});
