import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { evaluate } from '#core/scoring/evaluate.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { writeWorkbook } from '../../../pipeline/workbooks/write-workbook.ts';
import { errorsIn, recalculated } from '../../support/recalculated.ts';
import { orderFor, scheme, unit } from './sample.ts';

type Filling = Record<string, Record<string, ExcelJS.CellValue>>;

/** An issued workbook with cells filled in, as LibreOffice calculates and saves it. */
async function filledIn(filling: Filling, order = orderFor('self')): Promise<RawWorkbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(order)).slice().buffer);
  for (const [sheet, cells] of Object.entries(filling)) {
    for (const [cell, value] of Object.entries(cells)) {
      const target = workbook.getWorksheet(sheet)?.getCell(cell);
      if (target) target.value = value;
    }
  }
  return recalculated(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function values(
  workbook: RawWorkbook,
  sheet: string,
  cells: readonly (readonly [number, number])[],
) {
  return cells.map(([row, column]) => {
    const cell = workbook.sheet(sheet)?.cell(row, column);
    return cell && 'value' in cell ? cell.value : '';
  });
}

const rows = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;
const column = { computed: 10, self: 11 };

it('calculates in LibreOffice what core calculates', async () => {
  const filled = await filledIn({
    [sheetNames.scores]: {
      I7: 0.475,
      I8: 41,
      I9: 1.5,
      I10: new Date('2023-04-04T00:00:00Z'),
      I11: 2,
      I12: '1，3、30',
      M13: '否',
      N13: '未设机构',
      I14: '基本健全',
      I15: 7.25,
      L15: '两项未评',
      I17: 3,
      I18: 1,
      K9: 9.5,
      L9: '一次未留痕',
    },
    [sheetNames.weights]: { B9: 0.09995, A10: '其他', B10: 0.90005, D10: '否' },
  });

  const { identity } = orderFor('self');
  const { entries, findings } = readSubmission(filled, { scheme, identity, unit, seal: '' });
  const { score, base, bonus, deduction } = evaluate(
    scheme,
    unit.kind,
    new Map(entries.map((entry) => [entry.code, entry])),
  );
  expect(
    values(
      filled,
      sheetNames.scores,
      rows.map((row) => [row, column.computed]),
    ),
  ).toEqual([5, 6, 10, 8.5, 6, 1.5, '', 6, 7.25, '—', 1.5, 1]);
  expect(
    values(
      filled,
      sheetNames.scores,
      rows.map((row) => [row, column.self]),
    ),
  ).toEqual([5, 6, 9.5, 8.5, 6, 1.5, '', 6, 7.25, '—', 1.5, 1]);
  expect(entries.map((entry) => entry.score?.toNumber() ?? '')).toEqual([
    5,
    6,
    9.5,
    8.5,
    6,
    1.5,
    '',
    6,
    7.25,
    1.5,
    1,
  ]);
  const totals = [
    [4, 2],
    [4, 4],
    [4, 8],
    [4, 9],
    [4, 10],
    [4, 11],
    [4, 12],
  ] as const;
  expect(findings.map(({ code }) => code)).not.toContain('score.total-stale');
  expect(values(filled, sheetNames.scores, totals)).toEqual([
    score.toNumber(),
    0,
    49.75,
    90,
    base.toNumber(),
    bonus.toNumber(),
    deduction.toNumber(),
  ]);
  expect(score.toNumber()).toBe(55.78);
  expect(
    values(filled, sheetNames.weights, [
      [4, 2],
      [5, 2],
      [6, 2],
    ]),
  ).toEqual([1, 0.09995, '不符合：法治建设权重低于 10%，还差 0.005 个百分点']);
  expect(errorsIn(filled)).toEqual([]);
});

it('counts what the county left out and a reviewer scored', async () => {
  const leftOut = {
    code: '1.1.1',
    value: '',
    score: null,
    reason: '',
    applicable: false,
    omissionReason: '未发生',
    evidence: [],
  };
  const scored = { ...leftOut, code: '1.1.2', value: '60', score: decimal(10), applicable: true };
  const prefill = { file: '', scores: [leftOut, scored], evidence: [], weights: [] };

  const filled = await filledIn(
    { [sheetNames.scores]: { P7: 4, Q7: '有应诉案件', P8: 9, Q8: '一次未记录' } },
    orderFor('review', { prefill }),
  );

  const { base } = evaluate(
    scheme,
    unit.kind,
    new Map([
      ['1.1.1', { score: decimal(4), applicable: true }],
      ['1.1.2', { score: decimal(9), applicable: true }],
    ]),
  );
  const totals = [
    [4, 8],
    [4, 9],
    [4, 10],
  ] as const;
  expect(values(filled, sheetNames.scores, totals)).toEqual([13, 100, base.toNumber()]);
});

/** Scores that a county typed, what it left out, and scores of a reviewer, by row. */
const scoring = fc.record({
  scores: fc.array(fc.option(cents(200)), { minLength: 12, maxLength: 12 }),
  leftOut: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  reviewed: fc.array(fc.option(cents(200)), { minLength: 12, maxLength: 12 }),
});

function cents(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most }).map((number) => number / 100);
}

/** Contents of a column's rows of leaves. */
function columnOf(letter: string, contents: readonly ExcelJS.CellValue[]) {
  return Object.fromEntries(
    contents.map((content, index) => [`${letter}${index + 7}`, content ?? '']),
  );
}

it.each(fc.sample(scoring, { numRuns: 5, seed: 20231231 }))(
  'comes to the total that the scores are told to come to, whoever scored: draw %#',
  async ({ scores, leftOut, reviewed }) => {
    const filled = await filledIn(
      {
        [sheetNames.scores]: {
          ...columnOf('K', scores),
          ...columnOf(
            'M',
            leftOut.map((isOut) => (isOut ? '否' : '是')),
          ),
          ...columnOf('P', reviewed),
        },
      },
      orderFor('review'),
    );

    const { identity } = orderFor('review');
    const { findings } = readSubmission(filled, { scheme, identity, unit, seal: '' });

    expect(findings.map(({ code }) => code)).not.toContain('score.total-stale');
    expect(values(filled, sheetNames.scores, [[4, 2]])).not.toEqual([0]);
  },
);

it('takes 10% and a sum with binary noise for what they are', async () => {
  const filled = await filledIn({
    [sheetNames.weights]: {
      B9: 0.1,
      A10: '甲',
      B10: 0.2,
      D10: '否',
      A11: '乙',
      B11: 0.3,
      D11: '否',
      A12: '丙',
      B12: 0.4,
      D12: '否',
    },
  });
  expect(values(filled, sheetNames.weights, [[6, 2]])).toEqual(['符合']);
});

it('refuses in a validation what no reader understands', async () => {
  const issued = new ExcelJS.Workbook();
  await issued.xlsx.load((await writeWorkbook(orderFor('self'))).slice().buffer);
  const validationOf = (cell: string) =>
    String(issued.getWorksheet(sheetNames.scores)?.getCell(cell).dataValidation.formulae[0]);
  const lists = ['1、3', '12，2', '全部', '无', '0', '30', '31', '1、1', '甲', '1、', '1.3'];
  const days = [new Date('2023-04-01T00:00:00Z'), '未完成', '已完成', 95];
  const checks = [
    ...lists.map((input) => ({ input, at: 'I12', formula: validationOf('I12') })),
    ...days.map((input) => ({ input, at: 'I10', formula: validationOf('I10') })),
  ];
  const cells = checks.flatMap(({ input, at, formula }, index) => [
    [`T${index + 1}`, input] as const,
    [`U${index + 1}`, { formula: formula.replaceAll(at, `T${index + 1}`) }] as const,
  ]);

  const filled = await filledIn({ [sheetNames.scores]: Object.fromEntries(cells) });

  const verdicts = values(
    filled,
    sheetNames.scores,
    checks.map((_, index) => [index + 1, 21] as const),
  );
  expect(checks.map(({ input }, index) => [input, verdicts[index]])).toEqual([
    ['1、3', true],
    ['12，2', true],
    ['全部', true],
    ['无', true],
    ['0', true],
    ['30', true],
    ['31', false],
    ['1、1', false],
    ['甲', false],
    ['1、', false],
    ['1.3', false],
    [new Date('2023-04-01T00:00:00Z'), true],
    ['未完成', true],
    ['已完成', false],
    [95, false],
  ]);
});
