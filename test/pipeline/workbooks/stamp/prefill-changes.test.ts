import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import { stepNames } from '#core/workbook/guide-sheet.ts';
import { prefilledHash, prefilledIn } from '#core/workbook/prefilled.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { findTables } from '#core/workbook/tables.ts';
import { leavesFor } from '#core/scheme/scheme.ts';
import { sha256 } from '#core/sha256.ts';
import type { WorkbookOrder } from '../../../../pipeline/workbooks/order.ts';
import type { Prefill, PrefilledScore } from '../../../../pipeline/workbooks/prefill.ts';
import { prefilledOf } from '../../../../pipeline/workbooks/prefilled-rows.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { stepRowsIn } from '../../../../pipeline/workbooks/stamp/prefill-changes.ts';
import { workbookStamper } from '../../../../pipeline/workbooks/stamp/workbook-stamper.ts';
import { writeWorkbook } from '../../../../pipeline/workbooks/write-workbook.ts';
import { someText } from '../../../support/drawn-texts.ts';
import { errorsIn, recalculated } from '../../../support/recalculated.ts';
import { identityFor, orderFor, scheme, unit } from '../sample.ts';

const nothing: Prefill = { file: 'a1'.repeat(32), scores: [], evidence: [], weights: [] };

/** A workbook for a later stage with what a county wrote. */
function orderWith(prefill: Prefill, stage: Stage = 'review'): WorkbookOrder {
  const prefilled = prefilledOf(scheme, unit.kind, prefill);
  return orderFor(stage, { prefill, identity: { ...identityFor(scheme, stage), prefilled } });
}

/** What a county may have written in 实际值, by leaf. */
const values = {
  '1.1.1': ['', '47.5%', '95%', '不详'],
  '1.1.2': ['60', '0', '1e5'],
  '1.2': ['1.5'],
  '1.3': ['2023-04-03', '未完成', '2024-02-29'],
  '1.4': ['0', '12'],
  '2.1': ['1、3', '无'],
  '2.3': ['健全'],
  '2.4': [''],
  '2.6': ['3'],
  '2.7': ['1'],
};

const score: fc.Arbitrary<PrefilledScore> = fc
  .constantFrom(...Object.entries(values))
  .chain(([code, written]) =>
    fc.record({
      code: fc.constant(code),
      value: fc.constantFrom(...written),
      score: fc.constantFrom(null, decimal(0), decimal('4.5'), decimal('0.000001')),
      reason: fc.option(someText, { nil: '' }),
      applicable: fc.boolean(),
      omissionReason: fc.option(someText, { nil: '' }),
      evidence: fc.array(fc.constantFrom('Z1', 'Z2', '<Z>'), { maxLength: 3 }),
    }),
  );
const item = fc.record({
  number: someText,
  indicators: fc.array(fc.constantFrom('1.1.1', '2.4'), { maxLength: 3 }),
  title: fc.option(someText, { nil: '' }),
  link: fc.webUrl(),
  date: fc.constantFrom('', '2023-02-28', '去年'),
  note: fc.option(someText, { nil: '' }),
});
const block = fc.record({
  block: someText,
  weight: fc.constantFrom(undefined, decimal('0.1'), decimal(1)),
  score: fc.constantFrom('', '95', '优'),
  ruleOfLaw: fc.boolean(),
});
const prefill: fc.Arbitrary<Prefill> = fc.record({
  file: fc.constant(nothing.file),
  scores: fc.uniqueArray(score, { selector: ({ code }) => code }),
  evidence: fc.array(item, { maxLength: 20 }),
  weights: fc.array(block, { maxLength: 4 }),
});

describe('a workbook stamped with what a county wrote', () => {
  const write = workbookStamper();

  it('is, cell for cell, row for row and sheet for sheet, what ExcelJS writes', async () => {
    await fc.assert(
      fc.asyncProperty(prefill, async (written) => {
        const order = orderWith(written);

        const [stamped, built] = [await write(order), await writeWorkbook(order)];

        expect(cellsOf(stamped)).toEqual(cellsOf(built));
        expect(await sheetsOf(stamped)).toEqual(await sheetsOf(built));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('states of what the county wrote what is then read of it', async () => {
    await fc.assert(
      fc.asyncProperty(prefill, async (written) => {
        const order = orderWith(written);

        const stamped = await write(order);

        expect(hashIn(opened(stamped))).toBe(order.identity.prefilled?.hash);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('states what is read of it once LibreOffice has saved it', async () => {
    const reason = ' 一件未出庭\n　“另案” ';
    const scores = Object.entries(values).map(([code, [value = '']]) => ({
      ...scoreOf(code),
      value,
      score: decimal('0.1').times(3),
      reason,
      evidence: ['Z1', 'Z2'],
    }));
    const evidence = [{ ...evidenceOf('Z1'), note: '_x000D_', link: 'http://例.cn/?a=1&b=<2>' }];
    const weights = [{ block: '法治建设', weight: decimal('0.07'), score: '95', ruleOfLaw: true }];
    const order = orderWith({ ...nothing, scores, evidence, weights });

    const saved = await recalculated(await write(order));

    expect(hashIn(saved)).toBe(order.identity.prefilled?.hash);
  });

  it.each([0, 1, 16, 17, 40])(
    'has as many rows of evidence as it takes, such as %d',
    async (count) => {
      const evidence = Array.from({ length: count }, (_, index) => evidenceOf(`Z${index + 1}`));
      const order = orderWith({ ...nothing, evidence }, 'onsite');

      const [stamped, built] = [await write(order), await writeWorkbook(order)];

      expect(await sheetsOf(stamped)).toEqual(await sheetsOf(built));
    },
  );

  it('has rows as high as what is written in them', async () => {
    const long = '整改措施逐条落实，'.repeat(30);
    const scores = [{ ...scoreOf('1.4'), reason: long }];
    const evidence = [{ ...evidenceOf('Z1'), title: long }];
    const weights = [{ block: long, weight: decimal('0.1'), score: '', ruleOfLaw: true }];
    const order = orderWith({ ...nothing, scores, evidence, weights });

    const [stamped, built] = [await write(order), await writeWorkbook(order)];

    expect(await sheetsOf(stamped)).toEqual(await sheetsOf(built));
  });

  it('calculates in LibreOffice to the results that it was given', async () => {
    const scores = [
      { ...scoreOf('1.1.1'), value: '47.5%', score: decimal('4.5') },
      { ...scoreOf('1.4'), applicable: false, omissionReason: '不涉及' },
    ];
    const order = orderWith({ ...nothing, scores });

    const stamped = await write(order);
    const calculated = await recalculated(stamped);

    expect(errorsIn(calculated)).toEqual([]);
    expect(resultsIn(calculated)).toEqual(resultsIn(opened(stamped)));
    expect(resultsIn(calculated)).toContain('基本项得分 4.5');
  });

  it('has the same bytes for the same county, whatever was stamped before', async () => {
    const order = orderWith({ ...nothing, scores: [scoreOf('1.4')] });

    expect(await write(order)).toEqual(await workbookStamper()(order));
  });
});

function scoreOf(code: string): PrefilledScore {
  return {
    code,
    value: '',
    score: null,
    reason: '',
    applicable: true,
    omissionReason: '',
    evidence: [],
  };
}

function evidenceOf(number: string): Prefill['evidence'][number] {
  return { number, indicators: ['1.4'], title: '台账', link: '', date: '2023-06-30', note: '' };
}

/** SHA-256 of what a workbook has of a county. */
function hashIn(workbook: RawWorkbook): string {
  return prefilledHash(prefilledIn(findTables(workbook), leavesFor(scheme, unit.kind)), sha256);
}

function opened(bytes: Uint8Array): RawWorkbook {
  const { workbook, finding } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error(finding.code);
  return workbook;
}

/** All cells of all sheets, as collecting reads them. */
function cellsOf(bytes: Uint8Array): unknown[] {
  const workbook = opened(bytes);
  return (workbook.sheetNames ?? []).map((name) => {
    const sheet = workbook.sheet(name);
    const [rows, columns] = [sheet?.lastRow ?? 0, sheet?.lastColumn ?? 0];
    return Array.from({ length: rows * columns }, (_, index) =>
      sheet?.cell(Math.floor(index / columns) + 1, (index % columns) + 1),
    );
  });
}

/** All that ExcelJS knows of the sheets but texts: looks, heights, formats, checks, how they are printed. */
async function sheetsOf(bytes: Uint8Array): Promise<unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map((sheet) =>
    JSON.parse(JSON.stringify(sheet.model), (key, value: unknown) =>
      key === 'value' && typeof value === 'string' ? undefined : value,
    ),
  );
}

/** The steps of the arithmetic in 填表说明 with what comes out. */
function resultsIn(workbook: RawWorkbook): string[] {
  const guide = workbook.sheet(sheetNames.guide);
  if (guide === undefined) throw new Error(sheetNames.guide);
  return [...stepRowsIn(guide)].map(
    ([step, row]) => `${stepNames[step]} ${textOf(guide.cell(row, 3))}`,
  );
}
