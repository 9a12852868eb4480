import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, type Cell } from '#core/workbook/cells.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { cellsByExceljs } from '../../../support/cells-by-exceljs.ts';
import { cellsBySheetjs } from '../../../support/cells-by-sheetjs.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { cellOf, contents, type Content, type Contents } from '../../../support/drawn-contents.ts';
import { dialects, plainDialect } from '../../../support/drawn-dialects.ts';
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

  it.each([
    { reader: 'SheetJS', cellsBy: cellsBySheetjs, unread: unreadBySheetjs },
    { reader: 'ExcelJS', cellsBy: cellsByExceljs, unread: unreadByExceljs },
  ])(
    'says to $reader what it says to us, but for what that gets wrong',
    async ({ cellsBy, unread }) => {
      await fc.assert(
        fc.asyncProperty(contents, dialects, async (drawn, { quote, reversed, date1904 }) => {
          const readable = drawn.filter(({ content }) => !unread(content));
          const dialect = { ...plainDialect, quote, reversed, date1904 };
          const bytes = writeDrawn(readable, dialect);
          expect(read(bytes)).toEqual(await cellsBy(bytes, DRAWN_SHEET));
        }),
        { numRuns: 100 },
      );
    },
  );
});

/**
 * ExcelJS takes the year of an ISO 8601 date for a number (ECMA-376-1, 18.18.11), loses the runs of an
 * inline string (18.3.1.53), and resolves references in the text that a formula gives twice (XML 1.0,
 * 4.4).
 */
function unreadByExceljs(content: Content): boolean {
  if (content.kind === 'text' && content.as === 'inline-runs') return true;
  if (content.kind === 'formula' && String(content.result).includes('&')) return true;
  return content.kind === 'iso-day' || isEscaped(content);
}

/**
 * SheetJS takes an ISO 8601 date for a number without a format (ECMA-376-1, 18.18.11), and loses a
 * formula whose result nobody has stored (18.3.1.40).
 */
function unreadBySheetjs(content: Content): boolean {
  if (content.kind === 'formula' && content.result === undefined) return true;
  return content.kind === 'iso-day' || isEscaped(content);
}

/**
 * Whether a text has characters that are written as `_x000D_`, or looks as if it had. Each element's
 * text is escaped by itself (ECMA-376-1, 22.9.2.19); SheetJS joins runs first, and ExcelJS resolves
 * escapes in shared strings alone.
 */
function isEscaped(content: Content): boolean {
  const text =
    content.kind === 'text' ? content.text : content.kind === 'formula' && content.result;
  return typeof text === 'string' && /[\r_]/.test(text);
}
