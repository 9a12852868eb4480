import { describe, expect, it } from 'vitest';
import { findScheme } from '../../../pipeline/schemes/find-scheme.ts';
import { schemeWorkbook } from '../../../pipeline/schemes/xlsx/scheme-workbook.ts';
import { opened, sheetOf } from '../../support/edited-scheme.ts';

const { scheme } = await findScheme('gansu-2023-midterm');
const bytes = await schemeWorkbook(scheme);
const workbook = await opened(bytes);
const indicators = sheetOf(workbook, '指标');
const LAST_ROW = 4 + scheme.branches.length + scheme.leaves.length;

/** Texts of a sheet by row. */
function textsOf(name: string): string[] {
  const sheet = sheetOf(workbook, name);
  return (sheet.getRows(1, sheet.rowCount) ?? []).flatMap((row) =>
    [1, 2].map((column) => row.getCell(column).text),
  );
}

describe('a scheme in Excel', () => {
  it('has a sheet that explains and one for each part', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '填写说明',
      '方案',
      '指标',
      '等次',
      '一票否决',
    ]);
  });

  it('has a row for each branch and leaf, in order, that folds by level', () => {
    const rows = indicators.getRows(5, LAST_ROW - 4) ?? [];
    expect(rows.slice(0, 4).map((row) => [row.getCell(2).value, row.outlineLevel])).toEqual([
      ['1', 0],
      ['1.1', 1],
      ['1.1.1', 2],
      ['1.1.2', 2],
    ]);
    expect(rows.every((row) => row.getCell(2).text !== '')).toBe(true);
    expect(indicators.rowCount).toBe(LAST_ROW);
  });

  it.each([
    ['类型', 'D', '"基本项,加分项,扣分项"'],
    ['评分规则', 'G', '"达标,区间,时限,次数,清单,等级,评议"'],
    ['目标方式', 'H', '"不低于,不高于"'],
    ['未达标时', 'K', '"不得分,按比例得分,按差距扣分"'],
    [
      '领域',
      'U',
      '"党的领导,政府职能,制度建设,行政决策,行政执法,应急处置,矛盾化解,权力监督,数字政府,组织保障"',
    ],
    ['数据来源', 'AC', '"单位填报,统一采集"'],
  ])('offers what %s can be, in rows to come too', (header, column, list) => {
    expect(indicators.getCell(`${column}4`).text).toBe(header);
    const offer = { type: 'list', formulae: [list] };
    expect(indicators.getCell(`${column}5`).dataValidation).toMatchObject(offer);
    expect(indicators.getCell(`${column}${LAST_ROW + 100}`).dataValidation).toMatchObject(offer);
  });

  it('offers what a setting and a veto can be', () => {
    const settings = sheetOf(workbook, '方案');
    expect(settings.getCell('A13').text).toBe('方案类型');
    expect(settings.getCell('B13').dataValidation?.formulae).toEqual(['"年度考评,中期评估"']);
    const vetoes = sheetOf(workbook, '一票否决');
    expect(vetoes.getCell('C5').dataValidation?.formulae).toEqual([
      '"得分不超过,等次不高于,计零分"',
    ]);
    expect(vetoes.getCell('E5').dataValidation?.formulae).toEqual(['等次!$A$5:$A$308']);
  });

  it('explains every sheet, column and kind of rule', () => {
    const explained = textsOf('填写说明');
    const headers = indicators.getRow(4).values as string[];
    const named = ['方案', '指标', '等次', '一票否决', ...headers.filter(Boolean)];
    expect(named.filter((name) => !explained.includes(name))).toEqual([]);
    expect(explained).toEqual(expect.arrayContaining(['达标', '清单', '版次', '注释']));
  });

  it('keeps codes and values as text, and days as days', () => {
    const formats = ['B', 'C', 'I', 'O', 'AA', 'AB'].map(
      (column) => indicators.getCell(`${column}7`).numFmt,
    );
    expect(formats).toEqual(['@', '@', '@', '@', 'yyyy-mm-dd', 'yyyy-mm-dd']);
  });

  it('stays readable on screen and paper: header and names in sight, A4, titles on each page', () => {
    expect(indicators.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 4 });
    expect(indicators.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 3,
      printTitlesColumn: 'A:C',
      printTitlesRow: '3:4',
    });
  });

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await schemeWorkbook(scheme)).equals(bytes)).toBe(true);
  });
});
