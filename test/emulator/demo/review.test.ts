import { expect, it } from 'vitest';
import { sheetNames } from '#core/workbook/sheets.ts';
import { zhunsheng } from '../../support/cli.ts';
import { useDemo } from './open-demo.ts';

const { guide, scores } = sheetNames;
const open = useDemo('--stage', 'review');

it('opens a reviewer’s workbook with what the county wrote, which stays as it is', async () => {
  const { page, pane, go, cell, picture } = await open();
  await go(scores, 'K8');
  expect(await cell('K8').textContent()).not.toBe('');
  await pane.getByText('自评情况').waitFor();
  await page.keyboard.type('1');
  expect(await page.getByRole('alert').textContent()).toContain('此单元格受保护');
  await picture('review');
});

it('is scored, sealed and downloaded, and collect accepts the file', async () => {
  const { page, pane, go, cell, picture, troubles } = await open();
  await go(scores, 'P8');
  await page.keyboard.type('0.2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('材料只到六月');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '封存' }).click();
  await pane.getByRole('button', { name: '封存' }).click();
  await pane.getByRole('dialog').getByRole('button', { name: '封存' }).click();
  await page.getByRole('tab', { name: guide }).click();
  await expect.poll(() => cell('B11').textContent()).not.toBe('');
  await picture('sealed');
  await go(scores, 'P9');
  await page.keyboard.type('1');
  expect(await page.getByRole('alert').textContent()).toContain('此单元格受保护');

  await page.getByRole('button', { name: '下载工作簿' }).click();
  const command = await page.getByLabel('归集命令').textContent();
  await picture('download');
  const [round = '', file = ''] = Array.from(command?.matchAll(/"([^"]*)"/g) ?? [], ([, p]) => p);
  const { code, out } = await zhunsheng(['collect', round, file]);
  expect(out).toContain('合格 1 份，退回 0 份，拒收 0 份');
  expect(code).toBe(0);
  expect(troubles).toEqual([]);
});
