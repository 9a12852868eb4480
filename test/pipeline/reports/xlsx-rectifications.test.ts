import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { DetailedModel } from '../../../pipeline/reports/model.ts';
import { rankingWorkbook } from '../../../pipeline/reports/xlsx/ranking-workbook.ts';
import { rectificationRow } from '../../support/rectification-rows.ts';
import { exampleModel, hostile } from '../../support/report-model.ts';

async function sheetOf(model: DetailedModel): Promise<ExcelJS.Worksheet | undefined> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await rankingWorkbook(model)).slice().buffer);
  return workbook.getWorksheet('整改核对');
}

describe('sheet 整改核对', () => {
  it('has a line for each item of the round before, with what became of it', async () => {
    const rectifications = [
      rectificationRow('620101', '1.1', 'contradicted', { measure: hostile.formula }),
      rectificationRow('620101', '9.9', 'unmatched'),
    ];

    const sheet = await sheetOf({ ...exampleModel, rectifications });

    expect(sheet?.getRow(4).values).toEqual([
      undefined,
      '城关区',
      '1.1',
      '指标1.1',
      '已销号但仍有失分',
      '1.1',
      1,
      0.5,
      '2023-05-31',
      '2023-06-30',
      '台账缺两个月',
      hostile.formula,
      '司法局',
      '台账',
      '',
      '620101.xlsx',
      'J7',
    ]);
    expect(sheet?.getCell('D5').value).toBe('已销号但无从核对');
    expect(sheet?.getCell('G5').value).toBeNull();
  });

  it('is left out where no ledger of the round before was handed in', async () => {
    expect(await sheetOf(exampleModel)).toBeUndefined();
  });
});
