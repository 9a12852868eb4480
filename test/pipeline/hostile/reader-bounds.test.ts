import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readLimits, type ReadLimits } from '../../../pipeline/workbooks/limits.ts';
import { readWithin } from '../../../pipeline/workbooks/read-workbook.ts';
import { entriesOf, withText } from '../../support/parts.ts';

/** A workbook of two sheets, three cells, and a text of eight characters. */
const bytes: Uint8Array = await (async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('甲');
  sheet.getCell('A1').value = '一二三四五六七八';
  sheet.getCell('C7').value = 2;
  workbook.addWorksheet('乙').getCell('A1').value = 1;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
})();

const entries = entriesOf(bytes);
const sizes = entries.map(({ content }) => content.length);
const total = sizes.reduce((sum, size) => sum + size, 0);
/** The largest of the parts that are read: the theme is not. */
const largest = Math.max(
  ...entries.filter(({ name }) => !name.includes('theme')).map(({ content }) => content.length),
);

function codeOf(limits: Partial<ReadLimits>, file = bytes): string | undefined {
  const { finding } = readWithin(file, { ...readLimits, ...limits });
  return finding && [finding.code, ...Object.values(finding.parameters)].join(' ');
}

/** The workbook with elements within one another in a sheet, so many. */
function nested(depth: number): Uint8Array {
  return withText(bytes, /sheet1\.xml$/, (xml) =>
    xml.replace('</worksheet>', `${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}</worksheet>`),
  );
}

/** The workbook with so many blanks at the end of a sheet. */
function padded(length: number): Uint8Array {
  return withText(bytes, /sheet1\.xml$/, (xml) => xml + ' '.repeat(length));
}

function unreadRow(rows: number): number | undefined {
  return readWithin(bytes, { ...readLimits, rows }).workbook?.unreadRow('甲');
}

describe('a workbook is read at a bound, and refused by that bound one beyond it', () => {
  it.each([
    ['bytes', bytes.length, 'file.too-large 1 1'],
    ['entries', entries.length, `file.too-many-entries ${entries.length} ${entries.length - 1}`],
    ['unpackedBytes', total, 'file.too-large 1 1'],
    ['partBytes', largest, 'file.beyond-limit part 1 xl/styles.xml'],
    ['sheets', 2, 'file.beyond-limit sheets 1 xl/workbook.xml'],
    ['cells', 3, 'file.beyond-limit cells 2 xl/worksheets/sheet2.xml'],
    ['textLength', 8, 'file.beyond-limit text 7 xl/sharedStrings.xml'],
  ] as const)('%s', (bound, limit, refusal) => {
    expect(codeOf({ [bound]: limit })).toBeUndefined();
    expect(codeOf({ [bound]: limit - 1 })).toBe(refusal);
  });

  it('depth', () => {
    // The worksheet itself is the first level.
    expect(codeOf({ depth: 20 }, nested(19))).toBeUndefined();
    expect(codeOf({ depth: 20 }, nested(20))).toBe(
      'file.beyond-limit depth 20 xl/worksheets/sheet1.xml',
    );
  });

  it('ratio, of a part that is not small', () => {
    expect(codeOf({ ratio: 10 }, padded(100_000))).toBeUndefined();
    expect(codeOf({ ratio: 1_100 }, padded(2_000_000))).toBeUndefined();
    expect(codeOf({ ratio: 500 }, padded(2_000_000))).toBe(
      'file.bomb xl/worksheets/sheet1.xml 500',
    );
  });

  it('rows: those below are named, not passed over', () => {
    expect(unreadRow(7)).toBeUndefined();
    expect(unreadRow(6)).toBe(7);
  });
});
