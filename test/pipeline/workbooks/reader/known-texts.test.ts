import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { plainDialect } from '../../../support/drawn-dialects.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const whole = unzipSync(writeDrawn([], plainDialect));

/** A workbook with texts in column A, one below the other. */
function workbookOf(texts: readonly string[]): Uint8Array {
  const rows = texts.map((text) => {
    const written = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<row><c t="inlineStr"><is><t>${written}</t></is></c></row>`;
  });
  const sheet = `<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return zipSync({ ...whole, 'xl/worksheets/sheet1.xml': strToU8(sheet) }, { level: 0 });
}

function textsIn(bytes: Uint8Array): Cell[] {
  return Object.values(cellsInSheet(readWorkbook(bytes).workbook?.sheet(DRAWN_SHEET)));
}

function cellsOf(texts: readonly string[]): Cell[] {
  return texts.map((value) => ({ type: 'text', value }));
}

const letters = fc.constantFrom('a', 'b', '0', '1', ' ', '&', '"', '法', '治', '，', '😀');

it('a text that came before says the same, and one that differs in a letter does not', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 300 }),
      fc.nat(),
      letters,
      (drawn, place, letter) => {
        const text = `甲${drawn.join('')}乙`;
        const altered = `甲${drawn.with(place % drawn.length, letter).join('')}乙`;
        const read = [text, text, altered, text, altered].flatMap((one) =>
          textsIn(workbookOf([one])),
        );
        expect(read).toEqual(cellsOf([text, text, altered, text, altered]));
      },
    ),
    { numRuns: 100 },
  );
});

it('texts that look alike are told apart, however often they come', () => {
  const same = Array.from({ length: 400 }, () => '甲');
  const alike = same.map((_, index) => same.with(index, '乙').join(''));
  const bytes = workbookOf(alike);
  expect([textsIn(bytes), textsIn(bytes), textsIn(bytes)]).toEqual([
    cellsOf(alike),
    cellsOf(alike),
    cellsOf(alike),
  ]);
});

it('a long text that differs in its last character is another', () => {
  const [one, other] = ['丙', '丁'].map((last) => `${'甲&'.repeat(3000)}${last}`);
  const texts = [one!, other!, one!, other!];
  expect(texts.flatMap((text) => textsIn(workbookOf([text])))).toEqual(cellsOf(texts));
});

it('more texts than are kept are all read rightly', () => {
  const texts = ['一', '二'].map((first) =>
    Array.from({ length: 120 }, (_, index) => `${first}${index}${'多'.repeat(3000)}`),
  );
  const [one, other] = texts.map(workbookOf);
  const read = [one!, other!, one!, other!, one!].map(textsIn);
  expect(read).toEqual([0, 1, 0, 1, 0].map((which) => cellsOf(texts[which]!)));
});
