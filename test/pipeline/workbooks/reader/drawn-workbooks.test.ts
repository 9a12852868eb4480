import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, type Cell } from '#core/workbook/cells.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { cellOf, contents, type Contents } from '../../../support/drawn-contents.ts';
import { dialects } from '../../../support/drawn-dialects.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

function expected(drawn: Contents): Record<string, Cell> {
  const cells = drawn.map(({ row, column, content }): [string, Cell] => [
    address(row, column),
    cellOf(content),
  ]);
  return Object.fromEntries(cells.filter(([, cell]) => cell.type !== 'empty' || cell.formula));
}

function read(bytes: Uint8Array): Record<string, Cell> {
  const { workbook, finding } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error(JSON.stringify(finding));
  return cellsInSheet(workbook.sheet(DRAWN_SHEET));
}

describe('a drawn workbook', () => {
  it('says what was drawn, in whatever dialect it is written', () => {
    fc.assert(
      fc.property(contents, dialects, (drawn, dialect) => {
        expect(read(writeDrawn(drawn, dialect))).toEqual(expected(drawn));
      }),
      { numRuns: 300 },
    );
  });
});
