import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { plainDialect } from '../../../support/drawn-dialects.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

/** 4,096 days apart, and as many as lie between the two date systems. */
const days = ['2023-03-31', '2012-01-12', '2000-10-25', '2019-03-30', '2023-03-31'];

it.each([false, true, false])('days that came before say the same (from 1904: %j)', (date1904) => {
  const contents = days.map((day, index) => ({
    row: index + 1,
    column: 1,
    content: { kind: 'day', day } as const,
  }));
  const bytes = writeDrawn(contents, { ...plainDialect, date1904 });
  const cells = cellsInSheet(readWorkbook(bytes).workbook?.sheet(DRAWN_SHEET));
  expect(Object.values(cells)).toEqual(days.map((value) => ({ type: 'date', value })));
});
