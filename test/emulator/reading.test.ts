import { describe, expect, it } from 'vitest';
import { files, openExcel, plain, sheet } from './support/excel.ts';

const scores = sheet('指标评分', {
  A1: { value: '编号' },
  A2: { value: '1.1', numberFormat: '@' },
  B2: { value: 0.25, numberFormat: '0.00##%' },
  C2: { value: true },
  D2: { value: { error: '#DIV/0!' }, formula: '=1/0' },
  E2: { value: 45_291, numberFormat: 'yyyy-mm-dd' },
  F4: { style: { fill: '#FF0000' } },
});

describe.each(files)('reading cells through the %s file of office.js', (file) => {
  it('gives values, formulas, texts, types and number formats by cell', async () => {
    const { run } = openExcel(file, [scores]);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('指标评分').getRange('A2:F2');
      range.load('values,formulas,text,valueTypes,numberFormat');
      await context.sync();
      expect(plain(range.values)).toEqual([['1.1', 0.25, true, '#DIV/0!', 45_291, '']]);
      expect(plain(range.formulas)).toEqual([['1.1', 0.25, true, '=1/0', 45_291, '']]);
      expect(plain(range.text)).toEqual([['1.1', '25.00%', 'TRUE', '#DIV/0!', '2023-12-31', '']]);
      expect(plain(range.valueTypes)).toEqual([
        ['String', 'Double', 'Boolean', 'Error', 'Double', 'Empty'],
      ]);
      expect(plain(range.numberFormat)).toEqual([
        ['@', '0.00##%', 'General', 'General', 'yyyy-mm-dd', 'General'],
      ]);
    });
  });

  it('says where a range lies, as Excel writes it', async () => {
    const { run } = openExcel(file, [scores, sheet("A'1")]);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const range = worksheets.getItem('指标评分').getRangeByIndexes(1, 2, 3, 4);
      const quoted = worksheets.getItem("A'1").getCell(0, 26);
      range.load('address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
      quoted.load('address');
      await context.sync();
      expect(range.address).toBe('指标评分!C2:F4');
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([
        1, 2, 3, 4,
      ]);
      expect(range.worksheet.name).toBe('指标评分');
      expect(quoted.address).toBe("'A''1'!AA1");
    });
  });

  it('counts formatted cells as used, unless only values are asked for', async () => {
    const { run } = openExcel(file, [scores, sheet('空')]);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const used = worksheets.getItem('指标评分').getUsedRange().load('address');
      const filled = worksheets.getItem('指标评分').getUsedRange(true).load('address');
      const none = worksheets.getItem('空').getUsedRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect(used.address).toBe('指标评分!A1:F4');
      expect(filled.address).toBe('指标评分!A1:E2');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('lists the sheets with their names and visibility', async () => {
    const hidden = sheet('_zhunsheng', {}, { visibility: 'VeryHidden' });
    const { run } = openExcel(file, [scores, hidden]);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['指标评分', 'Visible'],
        ['_zhunsheng', 'VeryHidden'],
      ]);
      expect([count.value, visible.value]).toEqual([2, 1]);
    });
  });

  it('says which rows and columns are hidden, and null where only some are', async () => {
    const layout = {
      columnWidths: {},
      rowHeights: {},
      hiddenColumns: ['B', 'C'],
      hiddenRows: [2],
      merges: [],
      frozen: { rows: 0, columns: 0 },
      validations: [],
    };
    const { run } = openExcel(file, [sheet('指标评分', {}, { layout })]);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const range = (address: string) => worksheets.getItem('指标评分').getRange(address);
      const some = range('A1:D3').load('rowHidden,columnHidden');
      const all = range('B2:C2').load('rowHidden,columnHidden');
      const none = range('D3').load('rowHidden,columnHidden');
      const rows = range('A1:D3').getRowProperties({ rowHidden: true });
      const columns = range('A1:D3').getColumnProperties({ columnHidden: true });
      await context.sync();
      const said = [some, all, none].map(({ rowHidden, columnHidden }) => [
        rowHidden,
        columnHidden,
      ]);
      expect(said).toEqual([
        [null, null],
        [true, true],
        [false, false],
      ]);
      expect(plain(rows.value)).toEqual([false, true, false].map((rowHidden) => ({ rowHidden })));
      expect(plain(columns.value)).toEqual(
        [false, true, true, false].map((columnHidden) => ({ columnHidden })),
      );
    });
  });

  it('answers everything that is plain when nothing is named', async () => {
    const { run } = openExcel(file, [scores]);
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('指标评分').getRange('A2');
      cell.load();
      await context.sync();
      expect(cell.address).toBe('指标评分!A2');
      expect(plain(cell.values)).toEqual([['1.1']]);
    });
  });

  it('finds the selected cells and the active cell', async () => {
    const { run, workbook } = openExcel(file, [sheet('首页'), scores]);
    workbook.select('指标评分', 'B2:C3');
    await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(selected.address).toBe('指标评分!B2:C3');
      expect(active.address).toBe('指标评分!B2');
    });
  });
});
