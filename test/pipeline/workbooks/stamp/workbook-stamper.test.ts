import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scheme } from '#core/scheme/scheme.ts';
import { unitKinds } from '#core/scheme/schema.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { stages } from '#core/workbook/stages.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { WorkbookOrder } from '../../../../pipeline/workbooks/order.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { markOrder } from '../../../../pipeline/workbooks/stamp/mark-order.ts';
import { stamp, templateOf } from '../../../../pipeline/workbooks/stamp/template.ts';
import { workbookStamper } from '../../../../pipeline/workbooks/stamp/workbook-stamper.ts';
import { writeWorkbook } from '../../../../pipeline/workbooks/write-workbook.ts';
import { someText } from '../../../support/drawn-texts.ts';
import { exampleDocument, schemeOf } from '../../../support/example-scheme.ts';
import { fillByOpenpyxl } from '../../../support/fill-by.ts';
import { emptyFolder } from '../../../support/folders.ts';
import { identityOf } from '../../../support/identity-of.ts';
import { partsOf } from '../../../support/parts-of.ts';
import { unit as chengguan } from '../../../support/raw-workbook.ts';
import { recalculated } from '../../../support/recalculated.ts';

const example = schemeOf(exampleDocument);

interface Case {
  readonly scheme?: Scheme;
  readonly unit?: Partial<Unit>;
  readonly evaluator?: string;
  readonly more?: Partial<WorkbookOrder>;
}

function orderOf({ scheme = example, unit = {}, evaluator = '1', more = {} }: Case): WorkbookOrder {
  const whole = { ...chengguan, ...unit };
  const identity = identityOf(scheme, whole.code, { evaluator });
  return { scheme, unit: whole, identity, signature: '', simulated: false, ...more };
}

describe('a stamped workbook is, part for part and to the byte, what ExcelJS writes', () => {
  const write = workbookStamper();

  it.each([
    ['markup', { name: `<&"'>]]><!--`, prefecture: '&amp;' }],
    ['codes of a footer', { name: '&P&A&&', prefecture: '$&$1$$' }],
    ['an emoji', { name: '👨‍👩‍👧区', prefecture: '𠮷' }],
    ['control characters', { name: '城\u0000关\u001F\u007F区\u0085', prefecture: '兰\u0008' }],
    ['what XML has no place for', { name: '城\uFFFE关', prefecture: '\uFFFF' }],
    ['half a character', { name: '城\uD83D', prefecture: '\uDC00兰' }],
    ['an escape of Excel', { name: '_x000D_', prefecture: '_x0041_' }],
    ['blanks at either end', { name: ' 城关区\t', prefecture: '\u00A0兰州市 ' }],
    ['line ends', { name: '城\n关', prefecture: '兰\r\n州' }],
    ['a right-to-left override', { name: '\u202E区关城', prefecture: '\uFEFF' }],
    ['a formula', { name: '=HYPERLINK("http://a")', prefecture: '+1' }],
    ['names of members', { name: '__proto__', prefecture: 'constructor' }],
    ['a number', { name: '1', prefecture: '2023' }],
    ['no prefecture', { prefecture: '', prefectureCode: '' }],
    ['a prefecture of the same name', { name: '嘉峪关市', prefecture: '嘉峪关市' }],
    ['a name that the sheets have already', { name: '自评', prefecture: '' }],
    ['a title of the scheme', { name: '方案', prefecture: '示例' }],
    ['a name of two lines', { name: '长'.repeat(60), prefecture: '兰州市' }],
    ['a code that is the evaluator', { code: '1' }],
    ['what looks like a mark', { name: '\u{f0001}', prefecture: '\u{f0000}\u{f0001}' }],
    ['letters in the code', { code: '620102AB' }],
  ])('for a unit with %s', async (_, unit) => {
    const order = orderOf({ unit });

    expect(partsOf(await write(order))).toEqual(partsOf(await writeWorkbook(order)));
  });

  it.each(unitKinds)('for a %s', async (kind) => {
    const order = orderOf({ unit: { kind }, more: { simulated: true, signature: 'c2lnbmF0dXJl' } });

    expect(partsOf(await write(order))).toEqual(partsOf(await writeWorkbook(order)));
  });

  it.each(stages)('at the stage %s, by any evaluator', async (stage) => {
    const { identity, ...order } = orderOf({ evaluator: '复核组<&>' });
    const staged = { ...order, identity: { ...identity, stage } };

    expect(partsOf(await write(staged))).toEqual(partsOf(await writeWorkbook(staged)));
  });

  it('under a scheme and for an evaluator whose texts look like marks', async () => {
    const title = '\u{f0000}\u{f0001}方案';
    const scheme = schemeOf({ ...exampleDocument, id: 'marked-2023', title });
    const [first, second] = [
      orderOf({ scheme, unit: { name: '甲县' } }),
      orderOf({ evaluator: '\u{f0001}', unit: { name: '乙县' } }),
    ];

    expect(partsOf(await write(first))).toEqual(partsOf(await writeWorkbook(first)));
    expect(partsOf(await write(second))).toEqual(partsOf(await writeWorkbook(second)));
  });

  it('for any names, whatever was stamped before', async () => {
    await fc.assert(
      fc.asyncProperty(someText, someText, someText, async (name, prefecture, signature) => {
        const order = orderOf({ unit: { name, prefecture }, more: { signature } });

        expect(partsOf(await write(order))).toEqual(partsOf(await writeWorkbook(order)));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a template', () => {
  const marked = markOrder(orderOf({}));

  it('is filled with the texts of any unit of its form', async () => {
    const template = templateOf(await writeWorkbook(marked.order));

    expect(stamp(template, marked.values)).toBeInstanceOf(Uint8Array);
  });

  it('is not filled with a text that stands in it already, which ExcelJS keeps once', async () => {
    const template = templateOf(await writeWorkbook(marked.order));
    const { values } = markOrder(orderOf({ unit: { prefecture: '自评' } }));

    expect(stamp(template, values)).toBeUndefined();
  });

  it('is refused where the unit settles more than texts', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet(marked.order.unit.name);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());

    expect(() => templateOf(bytes)).toThrow('depends on the unit');
  });
});

describe('a workbook that was stamped', () => {
  it('has the same bytes whenever and by whomever it is stamped', async () => {
    const order = orderOf({ unit: { name: '红古区' } });
    const other = workbookStamper();
    await other(orderOf({ unit: { name: '永登县' } }));

    expect(await other(order)).toEqual(await workbookStamper()(order));
  });

  it('opens in LibreOffice and in openpyxl with all that ExcelJS writes', async () => {
    const order = orderOf({ unit: { name: '红<古>区' }, more: { signature: 'c2lnbmF0dXJl' } });
    const folder = await emptyFolder();
    const [from, to] = [join(folder, 'stamped.xlsx'), join(folder, 'openpyxl.xlsx')];
    const stamped = await workbookStamper()(order);
    await writeFile(from, stamped);
    await fillByOpenpyxl([{ from, to, cells: [] }]);

    const built = textsIn(await opened(await writeWorkbook(order)));

    expect(built).toContain('兰州市红<古>区');
    expect(textsIn(await opened(await readFile(to)))).toEqual(built);
    expect(textsIn(await recalculated(stamped))).toEqual(built);
  });
});

async function opened(bytes: Uint8Array): Promise<RawWorkbook> {
  const { workbook, finding } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error(finding.code);
  return workbook;
}

/** The texts of all sheets, but for the results of formulas. */
function textsIn(workbook: RawWorkbook): string[] {
  return Object.values(sheetNames).flatMap((name) => {
    const sheet = workbook.sheet(name);
    return Array.from({ length: (sheet?.lastRow ?? 0) * COLUMNS }, (_, index) =>
      sheet?.cell(Math.floor(index / COLUMNS) + 1, (index % COLUMNS) + 1),
    ).flatMap((cell) => (cell?.type === 'text' && cell.formula === undefined ? cell.value : []));
  });
}

const COLUMNS = 18;
