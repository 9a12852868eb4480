import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { NewContent } from '../../../../pipeline/workbooks/stamp/cell-xml.ts';
import { putCells } from '../../../../pipeline/workbooks/stamp/put-cells.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { writeWorkbook } from '../../../../pipeline/workbooks/write-workbook.ts';
import { partsOf } from '../../../support/parts-of.ts';
import { orderFor } from '../sample.ts';

const sheet = sheetNames.scores;

/** Of a row: 实际值, 测算得分, 自评得分, 扣分原因. */
const [VALUE, COMPUTED, SELF, REASON] = [9, 10, 11, 12];

/** The row of a deadline, where 实际值 is a day. */
const DEADLINE = 10;

const cases: [name: string, row: number, column: number, content: NewContent, ExcelJS.CellValue][] =
  [
    ['a number', 7, VALUE, 0.95, 0.95],
    ['a number of many digits', 8, VALUE, 0.1 + 0.2, 0.1 + 0.2],
    ['a tiny number', 9, VALUE, -1.5e-300, -1.5e-300],
    ['a day', DEADLINE, VALUE, { day: '2023-03-20' }, new Date('2023-03-20T00:00:00Z')],
    ['a text', 11, VALUE, '未完成', '未完成'],
    ['markup', 7, REASON, `</t></is></c><&"'>]]>`, `</t></is></c><&"'>]]>`],
    ['blanks and lines', 8, REASON, ' 一\n\t二 ', ' 一\n\t二 '],
    ['an emoji', 9, REASON, '👨‍👩‍👧 𠮷', '👨‍👩‍👧 𠮷'],
    ['control characters', 10, REASON, 'a\u0000b\u007F', 'a\u0000b\u007F'],
    ['a formula as text', 11, REASON, '=1+1', '=1+1'],
    ['an empty text', 12, REASON, '', ''],
    ['a number in place of a formula', 8, SELF, 7.5, 7.5],
  ];

let issued: Uint8Array;
let filled: Uint8Array;
let byExcelJS: Uint8Array;

beforeAll(async () => {
  issued = await writeWorkbook(orderFor('self'));
  filled = putCells(
    issued,
    cases.map(([, row, column, content]) => ({ sheet, row, column, content })).toReversed(),
  );
  const workbook = await opened(issued);
  for (const [, row, column, , value] of cases) {
    sheetOf(workbook).getCell(row, column).value = value;
  }
  byExcelJS = new Uint8Array(await workbook.xlsx.writeBuffer());
});

describe('putCells', () => {
  it.each(cases)('puts in %s, read as what ExcelJS puts in', async (_, row, column) => {
    expect(cellIn(filled, row, column)).toEqual(cellIn(byExcelJS, row, column));
  });

  it('changes no other part, and of its sheet no other cell', async () => {
    const before = new Map(partsOf(issued));
    const after = partsOf(filled);
    const changed = after.filter(([name, content]) => before.get(name) !== content);

    expect(after.map(([name]) => name)).toEqual([...before.keys()]);
    expect(changed.map(([name]) => name)).toEqual(['xl/worksheets/sheet2.xml']);
    expect(cellsOf(filled)).toEqual(cellsOf(byExcelJS));
  });

  it('keeps the style of a cell and its validation', async () => {
    const [before, after] = [await opened(issued), await opened(filled)];

    expect(cases.map(([, row, column]) => looksOf(after, row, column))).toEqual(
      cases.map(([, row, column]) => looksOf(before, row, column)),
    );
  });

  it('stores a result beside its formula, or none', async () => {
    const { formula } = cellIn(issued, 7, COMPUTED);
    const put = (result: number | undefined) =>
      putCells(issued, [{ sheet, row: 7, column: COMPUTED, content: { result } }]);

    expect(formula).toMatch(/^IF/);
    expect(cellIn(put(9.5), 7, COMPUTED)).toEqual({ type: 'number', value: 9.5, formula });
    expect(cellIn(put(undefined), 7, COMPUTED)).toEqual({ type: 'empty', formula });
  });

  it('takes the last of several contents of a cell, and puts others in later', async () => {
    const cell = { sheet, row: 7, column: REASON };
    const twice = putCells(issued, [
      { ...cell, content: '一' },
      { ...cell, content: '二' },
    ]);
    const thrice = putCells(twice, [{ ...cell, content: 3 }]);

    expect(cellIn(twice, 7, REASON)).toEqual({ type: 'text', value: '二' });
    expect(cellIn(thrice, 7, REASON)).toEqual({ type: 'number', value: 3 });
  });

  it.each([
    ['no sheet 别的', { sheet: '别的', row: 1, column: 1, content: 1 }],
    ['no such cell: A999', { sheet, row: 999, column: 1, content: 1 }],
    ['no such cell: I7', { sheet, row: 7, column: VALUE, content: { result: 1 } }],
  ])('says that there is %s', (message, cell) => {
    expect(() => putCells(issued, [cell])).toThrow(message);
  });

  it('says what is no workbook', () => {
    expect(() => putCells(new Uint8Array(100), [])).toThrow('not a workbook');
  });
});

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook): ExcelJS.Worksheet {
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(sheet);
  return found;
}

function looksOf(workbook: ExcelJS.Workbook, row: number, column: number): unknown[] {
  const { style, dataValidation } = sheetOf(workbook).getCell(row, column);
  return [style, dataValidation];
}

function cellIn(bytes: Uint8Array, row: number, column: number): Cell {
  const cell = readWorkbook(bytes).workbook?.sheet(sheet)?.cell(row, column);
  if (cell === undefined) throw new Error(`${row} ${column}`);
  return cell;
}

/** All cells of the sheet, row by row. */
function cellsOf(bytes: Uint8Array): (Cell | undefined)[] {
  const read = readWorkbook(bytes).workbook?.sheet(sheet);
  return Array.from({ length: (read?.lastRow ?? 0) * COLUMNS }, (_, index) =>
    read?.cell(Math.floor(index / COLUMNS) + 1, (index % COLUMNS) + 1),
  );
}

const COLUMNS = 18;
