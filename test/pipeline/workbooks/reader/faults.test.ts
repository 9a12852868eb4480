import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLimits, type ReadLimits } from '../../../../pipeline/workbooks/limits.ts';
import { readWithin } from '../../../../pipeline/workbooks/read-workbook.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { plainDialect } from '../../../support/drawn-dialects.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const whole = writeDrawn(
  [{ row: 1, column: 1, content: { kind: 'text', text: '甲', as: 'shared' } }],
  plainDialect,
);

/** A workbook with a part written otherwise. */
function rewritten(part: string, how: (xml: string) => string): Uint8Array {
  const parts = unzipSync(whole);
  return zipSync({ ...parts, [part]: strToU8(how(strFromU8(parts[part] ?? new Uint8Array()))) });
}

/** A workbook whose sheet holds these rows, and what else follows them. */
function sheet(rows: string, after = ''): Uint8Array {
  return rewritten(SHEET, (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>${after}`),
  );
}

function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const { workbook, finding } = readWithin(bytes, { ...readLimits, ...limits });
  return finding
    ? { code: finding.code, ...finding.parameters }
    : cellsInSheet(workbook.sheet(DRAWN_SHEET));
}

describe('cells as programs write them', () => {
  it.each([
    [
      'cells out of order',
      '<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
      { A1: 0, A2: 1, B2: 2 },
    ],
    [
      'references here and there',
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { B3: 1, C3: 2, A4: 3 },
    ],
    ['blanks around a number', '<row><c><v>\n 1.5 </v></c></row>', { A1: 1.5 }],
    ['a comment within a number', '<row><c><v>1<!-- 9 -->5</v></c></row>', { A1: 15 }],
    ['empty values', '<row><c><v/></c><c t="str"><v></v></c><c t="b"><v/></c></row>', {}],
    [
      'the last cell of all, beyond what is read',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      {},
    ],
  ])('reads %s', (_, rows, values) => {
    const cells = Object.entries(values).map(([at, value]) => [at, { type: 'number', value }]);
    expect(read(sheet(rows))).toEqual(Object.fromEntries(cells));
  });

  it.each([
    ['<c><v>NaN</v></c>', '#NUM!'],
    ['<c><v>-INF</v></c>', '#NUM!'],
    ['<c><v>1e309</v></c>', '#NUM!'],
    ['<c><v>0x10</v></c>', '#NUM!'],
    ['<c><v>１</v></c>', '#NUM!'],
    ['<c t="b"><v>2</v></c>', '#VALUE!'],
    ['<c t="d"><v>2023-02-30</v></c>', '#VALUE!'],
  ])('takes %s for the error %s, which its reader then tells', (cell, value) => {
    expect(read(sheet(`<row>${cell}</row>`))).toEqual({ A1: { type: 'error', value } });
  });

  it.each([
    [0, { type: 'number', value: 0 }],
    [0.5, { type: 'number', value: 0.5 }],
    [1, { type: 'date', value: '1900-01-01' }],
    [59, { type: 'date', value: '1900-02-28' }],
    [60, { type: 'number', value: 60 }],
    [61, { type: 'date', value: '1900-03-01' }],
    [2_958_465.999_999_999, { type: 'number', value: 2_958_465.999_999_999 }],
    [2_958_465.5, { type: 'date', value: '9999-12-31' }],
    [-1, { type: 'number', value: -1 }],
  ])('reads %d under a date format as it counts from 1900', (number, cell) => {
    expect(read(sheet(`<row><c s="1"><v>${number}</v></c></row>`))).toEqual({ A1: cell });
  });

  it('moves a shared formula as each cell has it', () => {
    const master = `IF(A1&lt;$B$2,SUM(A$1:$B1,'A1'!C3)&amp;"A1",LOG10(A1))+表1[A1]+A:B+1:2`;
    const rows = `<row><c><f t="shared" ref="A1:B2" si="0">${master}</f></c></row><row><c/><c><f t="shared" si="0"/></c></row>`;
    expect(read(sheet(rows))).toMatchObject({
      B2: { formula: `IF(B2<$B$2,SUM(B$1:$B2,'A1'!D4)&"A1",LOG10(B2))+表1[A1]+B:C+2:3` },
    });
  });

  it('reads an array formula in its first cell, and a table of data', () => {
    const rows =
      '<row><c><f t="array" ref="A1:B1">B2:C2*2</f><v>2</v></c><c><v>4</v></c><c><f t="dataTable" ref="C1" r1="A1"/><v>5</v></c></row>';
    expect(read(sheet(rows))).toEqual({
      A1: { type: 'number', value: 2, formula: 'B2:C2*2' },
      B1: { type: 'number', value: 4 },
      C1: { type: 'number', value: 5, formula: '' },
    });
  });

  it('knows its own elements by their namespace, and passes over what others add', () => {
    const bytes = rewritten(SHEET, (xml) =>
      xml.replace(
        '<sheetData>',
        '<y:sheetData xmlns:y="urn:other"><y:row/></y:sheetData><sheetData>',
      ),
    );
    expect(read(bytes)).toEqual({ A1: { type: 'text', value: '甲' } });
  });
});

describe('what is not understood', () => {
  it.each([
    [
      'a cell twice',
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      'twice',
      'A1',
    ],
    ['a value twice', '<row><c><v>1</v><v>2</v></c></row>', 'twice', 'A1'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>', 'reference', 'A1'],
    ['a cell beyond the last column', '<row><c r="XFE1"><v>1</v></c></row>', 'reference', 'A1'],
    ['a row beyond the last', '<row r="1048577"/>', 'reference', ''],
    ['a type that there is not', '<row><c t="x"><v>1</v></c></row>', 'type', ''],
    ['a value in an inline string', '<row><c t="inlineStr"><v>1</v></c></row>', 'type', 'A1'],
    ['a shared string that there is not', '<row><c t="s"><v>1</v></c></row>', 'dangling', 'A1'],
    ['a format that there is not', '<row><c s="3"><v>1</v></c></row>', 'dangling', 'A1'],
    [
      'a shared formula that there is not',
      '<row><c><f t="shared" si="0"/></c></row>',
      'dangling',
      'A1',
    ],
    ['text between cells', '<row>1<c/></row>', 'unknown', ''],
    [
      'a cell in an alternative',
      '<row><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><c/></mc:Choice></mc:AlternateContent></row>',
      'unknown',
      '',
    ],
    ['an element within a value', '<row><c><v><b/></v></c></row>', 'unknown', ''],
    ['a prefix that nobody declared', '<row><q:c/></row>', 'xml', ''],
    ['tags that do not match', '<row><c><v>1</c></v></row>', 'xml', ''],
    ['an attribute twice', '<row><c r="A1" r="B1"/></row>', 'xml', ''],
    ['an attribute without quotes', '<row><c r=A1/></row>', 'xml', ''],
    ['a reference that nobody declared', '<row><c t="str"><v>&x;</v></c></row>', 'xml', ''],
    ['a reference to no character', '<row><c t="str"><v>&#0;</v></c></row>', 'xml', ''],
  ])('%s refuses the file', (_, rows, damage, cell) => {
    expect(read(sheet(rows))).toEqual({ code: 'file.part-damaged', part: SHEET, damage, cell });
  });

  it.each([
    [
      'a document type',
      (xml: string) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY y "z">]><worksheet'),
      'doctype',
    ],
    ['no namespace', (xml: string) => xml.replace(/ xmlns="[^"]*"/, ''), 'unknown'],
    ['no cells', (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/s, ''), 'no-cells'],
    [
      'cells twice',
      (xml: string) => xml.replace('</worksheet>', '<sheetData/></worksheet>'),
      'twice',
    ],
    ['a second root', (xml: string) => `${xml}<worksheet/>`, 'xml'],
    ['a part cut off', (xml: string) => xml.slice(0, -5), 'xml'],
    ['an encoding that nobody knows', (xml: string) => xml.replace('UTF-8', 'X-9'), 'encoding'],
    [
      'an encoding that it does not have',
      (xml: string) => xml.replace('UTF-8', 'UTF-16'),
      'encoding',
    ],
  ])('%s refuses the file', (_, how, damage) => {
    expect(read(rewritten(SHEET, how))).toMatchObject({ code: 'file.part-damaged', damage });
  });

  it('reads an encoding that is declared and known', () => {
    const parts = unzipSync(whole);
    const strings = strFromU8(parts['xl/sharedStrings.xml']!).replace('UTF-8', 'GB18030');
    const [before = '', after = ''] = strings.split('甲');
    const gb = Buffer.concat([Buffer.from(before), Buffer.from([0xbc, 0xd7]), Buffer.from(after)]);
    expect(read(zipSync({ ...parts, 'xl/sharedStrings.xml': gb }))).toEqual({
      A1: { type: 'text', value: '甲' },
    });
  });

  it('refuses macros, by the type of the workbook and by what belongs to it', () => {
    const macro = rewritten('[Content_Types].xml', (xml) =>
      xml.replace(
        /application\/vnd[^"]*sheet\.main\+xml/,
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    );
    const project = rewritten('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    expect([read(macro), read(project)]).toEqual([
      { code: 'file.macros' },
      { code: 'file.macros' },
    ]);
  });

  it('refuses a part that is there twice, by names that differ in case alone', () => {
    const parts = unzipSync(whole);
    const bytes = zipSync({ ...parts, 'XL/styles.xml': parts['xl/styles.xml']! });
    expect(read(bytes)).toEqual({ code: 'file.part-twice', part: 'XL/styles.xml' });
  });

  it('names a part that is missing', () => {
    const { 'xl/sharedStrings.xml': _, ...parts } = unzipSync(whole);
    expect(read(zipSync(parts))).toEqual({
      code: 'file.part-missing',
      part: 'xl/sharedStrings.xml',
    });
  });
});

describe('limits, each at its edge', () => {
  const three = '<row><c><v>1</v></c><c s="1"/><c><v>3</v></c></row>';
  it.each([
    ['cells', sheet(three), { cells: 3 }, { cells: 2 }],
    [
      'text',
      sheet('<row><c t="str"><v>甲乙丙</v></c></row>'),
      { textLength: 3 },
      { textLength: 2 },
    ],
    [
      'text',
      sheet('<row><c t="inlineStr"><is><r><t>甲</t></r><r><t>乙丙</t></r></is></c></row>'),
      { textLength: 3 },
      { textLength: 2 },
    ],
    ['depth', whole, { depth: 5 }, { depth: 4 }],
  ] as const)('of %s', (excess, bytes, enough, tooFew) => {
    expect(read(bytes, enough)).not.toHaveProperty('code');
    expect(read(bytes, tooFew)).toMatchObject({ code: 'file.beyond-limit', excess });
  });
});
