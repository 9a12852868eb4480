import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { CellValue } from '../../../emulator/model/cell.ts';
import type { CellSnapshot } from '../../../emulator/model/snapshot.ts';
import { readWorkbook } from '../../../pipeline/workbooks/read-workbook.ts';
import { cellsOf, oddFormatsOf } from './support/cells.ts';
import { hostOver } from './support/opened-host.ts';

const formats = [
  'General',
  '@',
  '0',
  '0.00####',
  '0.00##%',
  '#,##0.00_);[Red](#,##0.00)',
  '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ',
  '0.00E+00',
  '# ?/?',
  '0"天"',
  '0"d"',
  '[蓝色]0',
  '[Blue]0;[Red]-0',
  'yyyy-mm-dd',
  'yyyy/m/d',
  'yyyy"年"m"月"d"日"',
  '[$-804]aaaa',
  '[$-F800]dddd, mmmm dd, yyyy',
  'mm-dd-yy',
  'd-mmm',
  'h:mm AM/PM',
  '[h]:mm:ss',
  'mm:ss.0',
  'b1yyyy',
  '上午/下午 h"时"mm"分"',
];
const values: CellValue[] = [
  0,
  1,
  59,
  60,
  0.95,
  -1,
  -0.5,
  45_005,
  45_005.75,
  20_230_401,
  2_958_465.999,
  2_958_466,
  1e12,
  -1e9,
  '2023-03-20',
  '0012',
  ' 未完成 ',
  '=1+1',
  "'引号",
  true,
  false,
];

/** What stands in a cell: a value, or a formula's result, under a number format. */
interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
}

/** Contents below one another, as Excel has them. */
async function throughExcel(contents: readonly Content[]): Promise<RawWorkbook> {
  const cells = contents.map(({ value, formula, format }, index): [string, CellSnapshot] => [
    `A${index + 1}`,
    { value, numberFormat: format, ...(formula && { formula }) },
  ]);
  const sheet = { name: '指标评分', visibility: 'Visible' as const };
  const sheets = [{ ...sheet, cells: Object.fromEntries(cells) }];
  const { workbook } = await hostOver({ name: '工作簿.xlsx', sheets }, 'web').host.open();
  return workbook;
}

/** The same, as the pipeline reads them from a file. */
async function throughThePipeline(contents: readonly Content[]): Promise<RawWorkbook> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('指标评分');
  contents.forEach(({ value, formula, format }, index) => {
    const cell = sheet.getCell(index + 1, 1);
    const content = value as ExcelJS.CellValue;
    cell.value = formula
      ? ({ formula: formula.slice(1), result: content } as ExcelJS.CellValue)
      : content;
    cell.numFmt = format;
  });
  const read = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (read.workbook === undefined) throw new Error(read.finding.code);
  return read.workbook;
}

describe('a cell read through Excel', () => {
  it('is seen otherwise than it is under the formats under which it is in a file', async () => {
    const contents = formats.map((format) => ({ value: 0.5, format }));

    const odd = oddFormatsOf(await throughExcel(contents));

    expect(odd).toEqual(oddFormatsOf(await throughThePipeline(contents)));
    expect(Object.values(odd)).toEqual(
      expect.arrayContaining(['0.00##%', '0"d"', '[$-804]aaaa', '[h]:mm:ss', 'b1yyyy']),
    );
    expect(odd).not.toHaveProperty('指标评分!A1');
  });

  it.each(formats)(
    'says under the format %s what the pipeline reads from a file',
    async (format) => {
      const contents = values.map((value) => ({ value, format }));
      const read = cellsOf(await throughExcel(contents));
      expect(read).toEqual(cellsOf(await throughThePipeline(contents)));
      expect(Object.keys(read)).toHaveLength(values.length);
    },
  );

  it.each(['General', 'yyyy-mm-dd'])(
    'says of a formula under the format %s what the pipeline reads from a file',
    async (format) => {
      const results: CellValue[] = [5, 0.5, '未完成', true, '', -3, { error: '#N/A' }];
      const contents = results.map((value) => ({ value, formula: '=B1', format }));
      const read = cellsOf(await throughExcel(contents));
      expect(read).toEqual(cellsOf(await throughThePipeline(contents)));
      expect(Object.keys(read)).toHaveLength(results.length);
    },
  );

  it('says of any number under any format what the pipeline reads from a file', async () => {
    const content = fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e7, max: 1e7 }),
      format: fc.oneof(fc.constantFrom(...formats), fc.string({ minLength: 1, maxLength: 8 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 40 }), async (contents) => {
        const read = cellsOf(await throughExcel(contents));
        expect(read).toEqual(cellsOf(await throughThePipeline(contents)));
      }),
      { numRuns: 30 },
    );
  });
});
