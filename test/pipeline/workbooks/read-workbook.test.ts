import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import { MEGABYTE, readLimits, type ReadLimits } from '../../../pipeline/workbooks/limits.ts';
import { packZip } from '../../support/pack-zip.ts';
import { readWithin, readWorkbook } from '../../../pipeline/workbooks/read-workbook.ts';

/** An xlsx of one sheet `甲` with cells as given. */
async function xlsx(
  cells: Readonly<Record<string, ExcelJS.CellValue>>,
  prepare: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('甲');
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  prepare(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same file with a part of its package rewritten. */
function rewritten(bytes: Uint8Array, part: string, how: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(how(strFromU8(parts[part] ?? new Uint8Array()))) });
}

const SHEET = 'xl/worksheets/sheet1.xml';

function cellOf(bytes: Uint8Array, row: number, column: number): Cell | undefined {
  const { workbook, finding } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error(finding.code);
  return workbook.sheet('甲')?.cell(row, column);
}

function refusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const { finding } = readWithin(bytes, { ...readLimits, ...limits });
  return finding && { code: finding.code, ...finding.parameters };
}

describe('cells', () => {
  it.each([
    { what: 'a number', value: 0.1, cell: { type: 'number', value: 0.1 } },
    { what: 'text', value: '未完成', cell: { type: 'text', value: '未完成' } },
    { what: 'empty text', value: '', cell: { type: 'empty' } },
    { what: 'text that looks like a formula', value: '=1', cell: { type: 'text', value: '=1' } },
    { what: 'truth', value: true, cell: { type: 'boolean', value: true } },
    {
      what: 'rich text',
      value: { richText: [{ text: '全' }, { font: { bold: true }, text: '部' }] },
      cell: { type: 'text', value: '全部' },
    },
    {
      what: 'a link',
      value: { text: '附件', hyperlink: 'http://example.org/' },
      cell: { type: 'text', value: '附件' },
    },
    { what: 'an error', value: { error: '#REF!' }, cell: { type: 'error', value: '#REF!' } },
    {
      what: 'a formula with a number',
      value: { formula: '1+1', result: 2 },
      cell: { type: 'number', value: 2, formula: '1+1' },
    },
    {
      what: 'a formula with text',
      value: { formula: '"全"&"部"', result: '全部' },
      cell: { type: 'text', value: '全部', formula: '"全"&"部"' },
    },
    {
      what: 'a formula with an error',
      value: { formula: '1/0', result: { error: '#DIV/0!' } },
      cell: { type: 'error', value: '#DIV/0!', formula: '1/0' },
    },
    {
      what: 'a formula that nobody has calculated',
      value: { formula: '1+1' },
      cell: { type: 'empty', formula: '1+1' },
    },
  ] as const)('reads $what', async ({ value, cell }) => {
    const bytes = await xlsx({ B2: value as unknown as ExcelJS.CellValue });
    expect(cellOf(bytes, 2, 2)).toEqual(cell);
  });

  it('reads a day as a day', async () => {
    const bytes = await xlsx({ A1: new Date('2023-04-01T00:00:00Z') });
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'date', value: '2023-04-01' });
  });

  it('reads a number under a date format as a day', async () => {
    const bytes = await xlsx({ A1: 45017 }, (sheet) => {
      sheet.getCell('A1').numFmt = 'yyyy"年"m"月"d"日"';
    });
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'date', value: '2023-04-01' });
  });

  it('reads 20230401 typed under a date format as the number that it is', async () => {
    const bytes = await xlsx({ A1: 20_230_401 }, (sheet) => {
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
    });
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'number', value: 20_230_401 });
  });

  it('reads a day under a built-in Chinese date format', async () => {
    const plain = await xlsx({ A1: 45017 }, (sheet) => {
      sheet.getCell('A1').numFmt = '0.00';
    });
    const bytes = rewritten(plain, 'xl/styles.xml', (xml) =>
      xml.replaceAll('numFmtId="2"', 'numFmtId="31"'),
    );
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'date', value: '2023-04-01' });
  });

  it('reads days that count from 1904', async () => {
    const bytes = await xlsx({ A1: new Date('2023-04-01T00:00:00Z') }, (_, workbook) => {
      workbook.properties.date1904 = true;
    });
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'date', value: '2023-04-01' });
  });

  it('reads text that stands under a date format', async () => {
    const bytes = await xlsx({ A1: '未完成' }, (sheet) => {
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
    });
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'text', value: '未完成' });
  });

  it('reads a day that no calendar has as an error', async () => {
    const bytes = await xlsx({ A1: 1e12 }, (sheet) => {
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
    });
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'error', value: '#VALUE!' });
  });

  it('reads shared formulas as each cell has them', async () => {
    const bytes = await xlsx({
      A1: { formula: 'B1*2', result: 2, shareType: 'shared', ref: 'A1:A2' } as ExcelJS.CellValue,
      A2: { sharedFormula: 'A1', result: 4 },
    });
    expect(cellOf(bytes, 2, 1)).toEqual({ type: 'number', value: 4, formula: 'B2*2' });
  });

  it('reads inline strings', async () => {
    const plain = await xlsx({ A1: 1 });
    const bytes = rewritten(plain, SHEET, (xml) =>
      xml.replace(/<c r="A1"[^>]*>.*?<\/c>/, '<c r="A1" t="inlineStr"><is><t>全部</t></is></c>'),
    );
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'text', value: '全部' });
  });

  it('reads of merged cells the first', async () => {
    const bytes = await xlsx({ A1: '合并' }, (sheet) => sheet.mergeCells('A1:C2'));
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'text', value: '合并' });
    expect(cellOf(bytes, 2, 3)).toEqual({ type: 'empty' });
  });

  it('finds nothing where nothing is', async () => {
    const bytes = await xlsx({ A1: 1 });
    expect(cellOf(bytes, 500, 90)).toEqual({ type: 'empty' });
    expect(readWorkbook(bytes).workbook?.sheet('乙')).toBeUndefined();
  });

  it('says how far a sheet goes, and reads no further than it may', async () => {
    const bytes = await xlsx({ A1: 1, C7: 2 });
    const whole = readWorkbook(bytes).workbook?.sheet('甲');
    const part = readWithin(bytes, { ...readLimits, rows: 5 }).workbook?.sheet('甲');
    expect([whole?.lastRow, whole?.lastColumn]).toEqual([7, 3]);
    expect([part?.lastRow, part?.cell(7, 3)]).toEqual([5, { type: 'empty' }]);
  });

  it('is not kept busy by ranges over a whole sheet', async () => {
    const plain = await xlsx({ A1: 1 });
    const everywhere = 'A1:XFD1048576';
    const merged = rewritten(plain, SHEET, (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells count="1"><mergeCell ref="${everywhere}"/></mergeCells>` +
          `<dataValidations count="1"><dataValidation type="whole" sqref="${everywhere}"><formula1>1</formula1></dataValidation></dataValidations>`,
      ),
    );
    const bytes = rewritten(merged, 'xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="x">甲!$A$1:$XFD$1048576</definedName></definedNames>',
      ),
    );
    expect(cellOf(bytes, 1, 1)).toEqual({ type: 'number', value: 1 });
  });
});

describe('files that are no workbook', () => {
  it('names an empty file', async () => {
    expect(refusal(new Uint8Array())).toEqual({ code: 'file.empty' });
  });

  it('names a truncated file', async () => {
    const whole = await xlsx({ A1: 1 });
    expect(refusal(whole.subarray(0, whole.length / 2))).toMatchObject({
      code: 'file.unreadable',
    });
  });

  it('names a package whose parts are no XML', async () => {
    const bytes = rewritten(await xlsx({ A1: 1 }), SHEET, (xml) =>
      xml.slice(0, xml.indexOf('</row>')),
    );
    expect(refusal(bytes)).toEqual({
      code: 'file.part-damaged',
      part: SHEET,
      damage: 'xml',
      cell: '',
    });
  });

  it('names a workbook without sheets', async () => {
    const bytes = rewritten(await xlsx({ A1: 1 }), 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheets>.*<\/sheets>/, ''),
    );
    expect(refusal(bytes)).toEqual({
      code: 'file.unreadable',
      detail: '文件中没有工作表',
    });
  });

  it.each([
    { part: 'word/document.xml', extension: '.docx' },
    { part: 'ppt/presentation.xml', extension: '.pptx' },
    { part: 'content.xml', extension: '.ods' },
    { part: 'readme.txt', extension: '.zip' },
  ])('names a package with $part for what it is', async ({ part, extension }) => {
    const bytes = zipSync({ [part]: strToU8('<x/>') });
    expect(refusal(bytes)).toEqual({ code: 'file.not-a-workbook', extension });
  });

  it('names plain text', async () => {
    const bytes = strToU8('编号,实际值\n1.1.1,95');
    expect(refusal(bytes)).toEqual({ code: 'file.not-a-workbook', extension: '' });
  });

  it('names an old .xls', async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(refusal(bytes)).toEqual({ code: 'file.not-a-workbook', extension: '.xls' });
  });

  it('names a workbook with a password', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(refusal(bytes)).toEqual({ code: 'file.encrypted' });
  });
});

describe('limits', () => {
  it('refuses a file that is too large', async () => {
    expect(refusal(await xlsx({ A1: 1 }), { bytes: 1_000 })).toEqual({
      code: 'file.too-large',
      megabytes: 1,
      limit: 1,
    });
  });

  it('refuses too many entries', async () => {
    const parts = unzipSync(await xlsx({ A1: 1 }));
    const more = Array.from({ length: 2_001 }, (_, index) => [`media/${index}`, strToU8('')]);
    const bytes = zipSync({ ...parts, ...Object.fromEntries(more) });
    expect(refusal(bytes)).toMatchObject({ code: 'file.too-many-entries', limit: 2_000 });
  });

  it('refuses what unpacks to too much, by what it declares', async () => {
    const says = { size: 201 * MEGABYTE + 1 };
    const bytes = packZip([{ name: 'xl/media/image1.png', content: strToU8(''), says }]);
    expect(refusal(bytes)).toEqual({ code: 'file.too-large', megabytes: 202, limit: 200 });
  });

  it('unpacks no more of a part than it declares', async () => {
    const filler = '<!--'.padEnd(5_000_000, ' ');
    const honest = rewritten(await xlsx({ A1: 1 }), SHEET, (xml) =>
      xml.replace('<sheetData>', `${filler}--><sheetData>`),
    );
    const bytes = Buffer.from(honest);
    const entry = bytes.lastIndexOf(SHEET) - 46;
    bytes.writeUInt32LE(1_000, entry + 24);
    expect(refusal(bytes)).toMatchObject({ code: 'file.part-damaged', damage: 'content' });
  });

  it('refuses too many sheets', async () => {
    const bytes = await xlsx({ A1: 1 }, (_, workbook) => workbook.addWorksheet('乙'));
    expect(refusal(bytes, { sheets: 1 })).toMatchObject({
      code: 'file.beyond-limit',
      excess: 'sheets',
      limit: 1,
    });
  });
});
