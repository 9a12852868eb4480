import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLimits, type ReadLimits } from '../../../../pipeline/workbooks/limits.ts';
import { readWithin } from '../../../../pipeline/workbooks/read-workbook.ts';
import { alteredByACharacter } from '../../../support/altered-by-a-character.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { plainDialect } from '../../../support/drawn-dialects.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Before an element it leaves the meaning alone, and the element is no longer gone through as a plain one. */
const COMMENT = '<!---->';
const whole = unzipSync(writeDrawn([], plainDialect));

function workbook(rows: string, strings: string): Uint8Array {
  const sheet = `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
  const changed = {
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}>${strings}</sst>`),
  };
  return zipSync({ ...whole, ...changed }, { level: 0 });
}

function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const { workbook, finding } = readWithin(bytes, { ...readLimits, ...limits });
  if (finding) return finding;
  const sheet = workbook.sheet(DRAWN_SHEET);
  const extent = [sheet?.lastRow, sheet?.lastColumn, workbook.unreadRow(DRAWN_SHEET)];
  return { cells: cellsInSheet(sheet), extent };
}

/** A row with a cell between two others, and something before each. */
const around = (gap: string) => (cell: string) =>
  read(
    workbook(
      `<row r="2">${gap}<c r="A2"><v>7</v></c>${gap}${cell}${gap}<c r="C2" t="s"><v>0</v></c></row>`,
      '<si><t>甲</t></si><si><t>乙</t></si>',
    ),
  );

describe('a cell as nearly all programs write it, and with a character of it changed', () => {
  it.each([
    '<c r="B2" s="1"/>',
    '<c r="B2" s="2" t="s"><v>1</v></c>',
    '<c t="s" r="B2"><v>1</v></c>',
    '<c r="B2"><v>-1.50</v></c>',
    '<c r="B2" s="1"><v>45138</v></c>',
    '<c r="B2" t="str"><f>A1&amp;"x"</f><v>甲&#10;_x000D_</v></c>',
    '<c r="B2" t="n"><f>SUM(A1:A2)</f></c>',
    '<c r="B2" t="b"><v>1</v></c>',
    '<c r="B2" t="e"><v>#REF!</v></c>',
    '<c r="B2" t="d"><v>2023-01-31</v></c>',
    '<c r="B02" s="01" t="s"><v>01</v></c>',
    '<c r="B2" s="0000000001"><v>1</v></c>',
    '<c r="B2" t="s"><v>0000000001</v></c>',
    '<c r="B0000000002"><v>1</v></c>',
    '<c r="XFD2" t="s"><f>A1</f></c>',
    '<c r="BCDEFGHIJKLMNOPQ2"><v>1</v></c>',
    '<c r="B2" t="inlineStr"><f>A1</f><is><t>乙</t></is></c>',
    '<c r="B2" t="inlineStr"><is><t>乙 &lt;</t></is></c>',
    '<c r="B2" t="inlineStr"><is><t xml:space="preserve"> 乙 </t></is></c>',
  ])('is read and refused as any other: %s', (cell) => {
    const cells = [cell, ...alteredByACharacter(cell)];
    expect(cells.map(around(''))).toEqual(cells.map(around(COMMENT)));
  });
});

/** A shared string before another, and something before each. */
const before = (gap: string) => (item: string) =>
  read(
    workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      `${gap}${item}${gap}<si><t>乙</t></si>`,
    ),
  );

describe('a shared string as nearly all programs write it, and with a character of it changed', () => {
  it.each([
    '<si><t>甲&quot;</t></si>',
    '<si><t xml:space="preserve"> a\n</t></si>',
    '<si><t></t></si>',
  ])('is read and refused as any other: %s', (item) => {
    const items = [item, ...alteredByACharacter(item)];
    expect(items.map(before(''))).toEqual(items.map(before(COMMENT)));
  });
});

/** Cells of each kind, with something before each. */
const every = (gap: string) =>
  workbook(
    `<row r="5">${gap}<c r="A5" t="s"><v>0</v></c>${gap}<c r="B5" t="inlineStr"><is><t>丙丁</t></is></c>${gap}<c r="C5"><f>A1+B1</f><v>123456</v></c></row>`,
    `${gap}<si><t>甲乙</t></si>`,
  );

describe('limits hold for plain cells as for any other', () => {
  it.each([
    { cells: 2 },
    { cells: 3 },
    { rows: 4 },
    { rows: 5 },
    { depth: 2 },
    { depth: 3 },
    { depth: 4 },
    { depth: 5 },
    { depth: 6 },
    { textLength: 1 },
    { textLength: 2 },
    { textLength: 4 },
    { textLength: 5 },
    { textLength: 6 },
  ])('%j', (limits) => {
    expect(read(every(''), limits)).toEqual(read(every(COMMENT), limits));
  });
});

describe('a number', () => {
  const digits = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789')),
    minLength: 1,
    maxLength: 12,
  });
  const written = fc
    .tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.', '.00'), digits)
    .map((pieces) => pieces.join(''));

  it('is the double nearest to its digits, and zero has no sign', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 300 }), (numbers) => {
        const cells = numbers.map((text, index) => `<c r="A${index + 1}"><v>${text}</v></c>`);
        const rows = cells.map((cell) => `<row>${cell}</row>`).join('');
        const sheet = readWithin(workbook(rows, ''), readLimits).workbook?.sheet(DRAWN_SHEET);
        const read = numbers.map((_, index) => sheet?.cell(index + 1, 1));
        expect(read).toEqual(numbers.map((text) => ({ type: 'number', value: Number(text) || 0 })));
      }),
      { numRuns: 60 },
    );
  });
});
