import { describe, expect, it } from 'vitest';
import ExcelJS from 'exceljs';
import { readLedgerIdentity } from '#core/ledger/identity.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { writeLedger } from '../../../../pipeline/workbooks/ledger/write-ledger.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { issuedLedger } from '../../../support/issued-ledger.ts';

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

const bytes = await writeLedger(issuedLedger);
const workbook = await open(bytes);
const sheet = workbook.getWorksheet(ledgerSheets.items)!;

function valuesOf(row: number): ExcelJS.CellValue[] {
  return 'ABCDEFGHIJK'.split('').map((column) => sheet.getCell(`${column}${row}`).value);
}

describe('a rectification ledger', () => {
  it('has a row for each item, with what is known of it', () => {
    expect(valuesOf(6)).toEqual([
      '序号',
      '指标编号',
      '指标名称',
      '失分',
      '问题',
      '整改措施',
      '责任单位',
      '完成时限',
      '佐证',
      '销号日期',
      '备注',
    ]);
    expect(valuesOf(7)).toEqual([
      1,
      '1.1',
      '负责人出庭应诉率',
      0.333333,
      '目标为“不低于100%”：95% 低于 100%，未达标，得 0 分',
      null,
      '司法局、法院',
      new Date('2024-06-30'),
      null,
      null,
      null,
    ]);
    expect(sheet.getCell('E8').value).toBe('=台账缺两个月\n两件未审查');
    expect(sheet.getCell('B8').value).toBe('1.10');
    expect(sheet.getCell('A3').value).toBe(
      '考评方案：示例方案　　失分指标共 3 项，失分合计 3.333333 分',
    );
  });

  it('has room for a name of sixty characters, above the table and beside the page number', async () => {
    const unitName = `兰州市${'高新技术产业开发区'.repeat(6)}管理委员会`;

    const long = await open(await writeLedger({ ...issuedLedger, unitName }));

    const items = long.getWorksheet(ledgerSheets.items);
    expect(items?.getCell('A2').value).toBe(`被考评单位：${unitName}　　考评周期：2023`);
    expect(items?.headerFooter.oddFooter).toBe(`&L&9 ${unitName}&R&9整改台账　第 &P 页 共 &N 页`);
  });

  it('says whose it is, word for word, in a sheet that nobody sees', async () => {
    const read = readWorkbook(bytes);
    const hidden = read.workbook?.sheet(ledgerSheets.identity);
    const said = readLedgerIdentity(hidden!);

    expect(workbook.getWorksheet(ledgerSheets.identity)?.state).toBe('veryHidden');
    expect(said.read?.signature).toBe('c2lnbmVk');
    expect(said.read?.identity).toEqual({
      schemeId: 'example',
      edition: '2023.1',
      schemeHash: 'a'.repeat(64),
      unit: '620102',
      round: '2023',
      periodStart: '2023-01-01',
      evaluationDate: '2023-12-31',
      items: issuedLedger.items.map(({ code, name, lost, problem }) => ({
        code,
        name,
        lost,
        problem,
      })),
    });
  });

  it.each([
    { column: 'A', locked: true },
    { column: 'B', locked: true },
    { column: 'C', locked: true },
    { column: 'D', locked: true },
    { column: 'E', locked: true },
    { column: 'F', locked: false },
    { column: 'G', locked: false },
    { column: 'H', locked: false },
    { column: 'I', locked: false },
    { column: 'J', locked: false },
    { column: 'K', locked: false },
  ])('column $column is locked: $locked', ({ column, locked }) => {
    expect(sheet.getCell(`${column}7`).protection?.locked ?? true).toBe(locked);
    expect(sheet.getCell(`${column}9`).protection?.locked ?? true).toBe(locked);
  });

  it('takes days and texts of a sensible length, and is printed on A4 landscape', () => {
    const validation = (cell: string) => sheet.getCell(cell).dataValidation;
    expect(validation('H9')).toMatchObject({ type: 'custom', errorStyle: 'stop' });
    expect(validation('J9').formulae[0]).toContain('TODAY()');
    expect(validation('F9')).toMatchObject({ type: 'textLength', formulae: [1000] });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '6:6',
    });
  });

  it('is the same file for the same ledger', async () => {
    expect(await writeLedger(issuedLedger)).toEqual(bytes);
  });

  it('says on the sheet and on every page that it is simulated, where it is', async () => {
    const simulated = await open(await writeLedger({ ...issuedLedger, simulated: true }));
    const marked = simulated.getWorksheet(ledgerSheets.items)!;

    expect(marked.getCell('A1').text).toBe('整改台账　【模拟数据】');
    expect(marked.headerFooter.oddHeader).toContain('模拟数据');
  });
});
