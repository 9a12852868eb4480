import { describe, expect, it } from 'vitest';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { WorkbookSnapshot } from '../../../emulator/model/snapshot.ts';
import { contentsOf } from '../../support/addin-contents.ts';
import { useExcel } from '../../support/addin-use-excel.ts';
import { registerEvidence } from '../../support/journey-evidence.ts';
import { officialAt } from '../../support/journey-official.ts';
import { issued, withSheet } from '../excel/support/opened-host.ts';

const openWorkbook = useExcel();
const ours = await issued();

const notOurs: WorkbookSnapshot = {
  name: '通讯录.xlsx',
  sheets: [{ name: 'Sheet1', visibility: 'Visible', cells: { A1: { value: '编号' } } }],
};
const newer = withSheet(ours, sheetNames.identity, (sheet) => ({
  ...sheet,
  cells: { ...sheet.cells, B1: { value: '3' } },
}));
const withoutWeights: WorkbookSnapshot = {
  ...ours,
  sheets: ours.sheets.filter(({ name }) => name !== sheetNames.weights),
};

describe('a workbook that cannot be worked on', () => {
  it.each([
    {
      case: 'is none of ours',
      workbook: notOurs,
      message: '文件中没有填报工作簿的身份信息',
      hint: '请在下发的填报工作簿中填写并报送',
    },
    {
      case: 'was made by a newer version',
      workbook: newer,
      message: '填报工作簿的格式版本为 3，本程序只支持到 2',
      hint: '请将准绳升级到最新版本',
    },
    {
      case: 'lacks a sheet',
      workbook: withoutWeights,
      message: '缺少工作表“综合考核权重”',
      hint: '请使用下发的填报工作簿重新填写',
    },
  ])('says so where it $case, and is left as it is', async ({ workbook, message, hint }) => {
    const opened = await openWorkbook(workbook);
    const official = officialAt(opened);
    await official.reads('不能在此工作簿中填报');
    await official.reads(message);
    await official.reads(hint);
    await official.pressesButton('重新读取');
    await official.reads(message);
    expect(await opened.grid.writes()).toBe(0);
    expect(contentsOf(await opened.grid.snapshot())).toEqual(contentsOf(workbook));
  });
});

describe('text that would be markup', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const named = withSheet(ours, sheetNames.identity, (sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([address, cell]) => [
        address,
        cell.value === '崇信县' ? { ...cell, value: markup } : cell,
      ]),
    ),
  }));

  it('shows as it is wherever it was typed, and does nothing', async () => {
    const opened = await openWorkbook(named);
    const { pane, grid } = opened;
    const official = officialAt(opened);
    await official.reads(markup);
    const reason = await grid.cellOf('1.1.1', 'reason');
    await grid.type(reason, markup);
    await official.readsIn('扣分原因', markup);
    const piece = { title: markup, link: 'javascript:alert(1)', date: '12202023', note: markup };
    await registerEvidence(official, opened, piece);
    await official.opensTab('佐证');
    await official.reads('javascript:alert(1)');
    await official.opensTab('校验');
    expect(await pane.locator('img, a[href^="javascript"]').count()).toBe(0);
  });
});
