import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS, { type CellValue } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DetailedModel } from '../../../pipeline/reports/model.ts';
import { rankingWorkbook } from '../../../pipeline/reports/xlsx/ranking-workbook.ts';
import {
  comparedModel,
  hostileLeaf,
  otherLineModel,
  otherTotalModel,
} from '../../support/compared-model.ts';
import { editWorkbook } from '../../support/edit-workbook.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { convert } from '../../support/libreoffice.ts';
import { openXlsx } from '../../support/open-xlsx.ts';
import { cellOf, formulas, tableOf } from '../../support/ranking-workbook.ts';

const folder = lastingFolder();
let path: string;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  path = join(folder(), 'ranking.xlsx');
  await writeFile(path, await rankingWorkbook(comparedModel));
  workbook = await openXlsx(path);
});

async function written(model: DetailedModel): Promise<ExcelJS.Workbook> {
  const opened = new ExcelJS.Workbook();
  const bytes = await rankingWorkbook(model);
  await opened.xlsx.load(bytes.slice().buffer);
  return opened;
}

/** A row of a sheet: what its cells hold, of a formula its result. */
function line(of: ExcelJS.Workbook, sheet: string, row: number): CellValue[] {
  const cells = of.getWorksheet(sheet)?.getRow(row);
  return Array.from({ length: cells?.cellCount ?? 0 }, (_, index) => {
    const cell = cells?.getCell(index + 1);
    return cell?.result ?? cell?.value ?? null;
  });
}

describe('ranking.xlsx of a round with a round before it', () => {
  it('has sheets of the changes, and of what they leave out', () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      '排名',
      '实时排名',
      '指标得分',
      '得分步骤',
      '一级指标得分',
      '领域得分',
      '变化',
      '未纳入比较',
      '指标统计',
      '权重合规',
      '得分来源',
      '校验发现',
      '方法',
    ]);
  });

  it('sets the earlier rank and score beside these, the changes as formulas', () => {
    const ranking = workbook.getWorksheet('排名');

    expect(ranking?.getCell('I3').value).toBe('与上期（2022年度 & 终评）比较');
    expect(line(workbook, '排名', 4).slice(8, 12)).toEqual([
      '上期名次',
      '名次变化',
      '上期得分',
      '得分变化',
    ]);
    expect(line(workbook, '排名', 6).slice(8, 12)).toEqual([1, -1, 96, 1.5]);
    expect(ranking?.getCell('J6').formula).toBe('I6-A6');
    expect(ranking?.getCell('L6').formula).toBe('ROUND(G6-K6,6)');
    expect(line(workbook, '排名', 13).slice(8, 12)).toEqual(['未排名', null, null, null]);
  });

  it('works out the change over the leaves and themes that both rounds have', () => {
    const changes = workbook.getWorksheet('变化');

    expect(line(workbook, '变化', 6).slice(9)).toEqual([5, 90, 86.5, 83.5, 3, 2.9, 7.5, 2.5, 0]);
    expect(changes?.getCell('N6').formula).toBe('ROUND(L6-M6,6)');
    expect(changes?.getCell('P6').formula).toBe('ROUND(100*ROUND(19.5/20-18/20,6),1)');
    expect(changes?.getCell('P6').numFmt).toBe('+0.0;-0.0;"持平"');
    expect(changes?.rowCount).toBe(12);
  });

  it('names what is left out, as text', () => {
    expect(line(workbook, '未纳入比较', 7)).toEqual([
      '上期',
      '2.9',
      hostileLeaf,
      10,
      '本期方案没有这项指标',
    ]);
  });

  it('shows score rates by theme', () => {
    expect(line(workbook, '领域得分', 4).slice(7)).toEqual([
      '政府职能',
      '行政决策',
      '行政执法',
      '矛盾化解',
    ]);
    expect(line(workbook, '领域得分', 6).slice(7)).toEqual([0.971429, 0.95, 0.95, 0.933333]);
  });

  it('stores the results that LibreOffice computes from its formulas', async () => {
    const recalculated = await openXlsx(await convert(path, 'xlsx'));

    const stored = formulas(workbook);
    expect(stored.length).toBeGreaterThan(700);
    expect(formulas(recalculated)).toEqual(stored);
  });

  it('works out both changes anew where a score is changed', async () => {
    const changed = join(folder(), 'changed.xlsx');
    await writeFile(changed, await rankingWorkbook(comparedModel));
    await editWorkbook(changed, (edited) => {
      cellOf(edited, '指标得分', '620104', '权责清单动态调整').value = 6;
    });

    const recalculated = await openXlsx(await convert(changed, 'xlsx'));

    const rowIn = (sheet: string) =>
      tableOf(recalculated, sheet).find((row) => row['单位代码'] === '620104');
    expect(rowIn('排名')).toMatchObject({ 名次: 7, 原名次: 5, 名次变化: -3, 得分变化: -16.25 });
    expect(cellOf(recalculated, '变化', '620104', '变化').text).toBe('-3');
  });

  it.each([
    ['different totals', otherTotalModel, ['名次', '可比指标', '各领域得分率变化（百分点）']],
    ['another line', otherLineModel, ['名次', '各领域得分率变化（百分点）']],
  ])('compares no scores of schemes of %s', async (_, model, groups) => {
    const other = await written(model);

    const shown = line(other, '变化', 3).filter((group) => group !== null);
    expect([...new Set(shown)]).toEqual(groups);
    expect(line(other, '排名', 4).slice(8, 11)).toEqual(['上期名次', '名次变化', '基础得分']);
  });
});
