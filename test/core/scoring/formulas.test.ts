import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decimal, round } from '#core/decimal.ts';
import { ruleSchema, type Rule } from '#core/scheme/rules.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { ruleFormula, ruleScore } from '#core/scoring/rule-score.ts';
import type { Terms } from '#core/scoring/rules/face.ts';
import type { Cell } from '#core/workbook/cells.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { convert } from '../../support/libreoffice.ts';

/** A rule in a setting, and what is typed into its cell. */
interface Case {
  readonly name: string;
  readonly rule: Rule;
  readonly terms: Terms;
  readonly cells: readonly Cell[];
}

const number = (value: number): Cell => ({ type: 'number', value });
const text = (value: string): Cell => ({ type: 'text', value });
const date = (value: string): Cell => ({ type: 'date', value });
const empty: Cell = { type: 'empty' };

/** Numbers as people type them, with `places` decimals, between `low` and `high`. */
const typed = (low: number, high: number, places: number): fc.Arbitrary<Cell> =>
  fc
    .integer({ min: low * 10 ** places, max: high * 10 ** places })
    .map((digits) => number(Number(`${digits}e-${places}`)));

/** Quotients of counts, which no decimal writes out. */
const quotients = (most: number): fc.Arbitrary<Cell> =>
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
    .map(([some, all]) => number((some / all) * most));

const drawn = (cells: fc.Arbitrary<Cell>, count = 40): Cell[] => fc.sample(cells, count);

/** What stands in a number's cell by mistake, or not at all. */
const noNumbers: readonly Cell[] = [empty, text('未统计'), text('百分之九十'), text(' ')];

function scored(
  name: string,
  written: object,
  points: string | number,
  cells: readonly Cell[],
  type: LeafType = 'base',
): Case {
  const terms = { points: decimal(points), type, evaluationDate: '2023-12-31' };
  return { name: `${name}，${points}分`, rule: ruleSchema.parse(written), terms, cells };
}

const shortfalls = [
  'none',
  'proportional',
  { every: 1, deduct: 0.1 },
  { every: 0.3, deduct: 0.25 },
  { every: 7, deduct: '0.333333' },
] as const;
const told = (otherwise: unknown) => JSON.stringify(otherwise);

const targets = shortfalls.flatMap((otherwise) => [
  scored(
    `至少60学时，否则${told(otherwise)}`,
    { kind: 'target', operator: '>=', value: 60, unit: '学时', otherwise },
    1.5,
    [
      ...[60, 59.999999, 60.000001, 59, 61, 58.9999999999, 0, -1, 0.1, 53, 52.999].map(number),
      ...drawn(typed(0, 70, 3)),
      ...drawn(quotients(70)),
      ...noNumbers,
    ],
  ),
  scored(
    `至多0.3件，否则${told(otherwise)}`,
    { kind: 'target', operator: '<=', value: 0.3, unit: '件', otherwise },
    '2.345678',
    [
      ...[0.3, 0.1 + 0.2, 0.300001, 0.6, 0.9, 1.2, 1.5, 0, 7.3, 7.4, 14.3, 1e6].map(number),
      ...drawn(typed(0, 20, 4)),
      ...drawn(quotients(3)),
      ...noNumbers,
    ],
  ),
  scored(
    `至少57%，否则${told(otherwise)}`,
    { kind: 'target', operator: '>=', value: 57, unit: '%', otherwise },
    3,
    [
      ...[0.57, 0.5699999, 0.56999999999999, 0.56, 0.58, 0.29, 1, 0, 5700, 1 / 3, 2 / 3].map(
        number,
      ),
      ...drawn(typed(0, 1, 4)),
      ...drawn(quotients(1)),
      ...noNumbers,
    ],
  ),
  scored(
    `全部（100%），否则${told(otherwise)}`,
    { kind: 'target', operator: '>=', value: 100, unit: '%', otherwise },
    '0.777777',
    [
      ...[1, 0.999999999999999, 1 - 2 ** -53, 0.99999, 0.99, 1.01, 0.1234565, 0.07].map(number),
      ...drawn(typed(0, 1, 6)),
      ...drawn(quotients(1)),
      ...noNumbers,
    ],
  ),
]);

const ranges = shortfalls.flatMap((otherwise) => [
  scored(
    `3至5人，否则${told(otherwise)}`,
    { kind: 'range', min: 3, max: 5, unit: '人', otherwise },
    2,
    [
      ...[3, 5, 2.999999, 5.000001, 2, 6, 0, -3, 4, 12, 2.7, 5.3, 1280 / 31].map(number),
      ...drawn(typed(0, 12, 2)),
      ...drawn(quotients(10)),
      ...noNumbers,
    ],
  ),
  scored(
    `29%至57%，否则${told(otherwise)}`,
    { kind: 'range', min: 29, max: 57, unit: '%', otherwise },
    '1.25',
    [
      ...[0.29, 0.57, 0.28, 0.58, 0.289999, 0.570001, 1 / 3, 2 / 3, 0, 1].map(number),
      ...drawn(typed(0, 1, 5)),
      ...drawn(quotients(1)),
      ...noNumbers,
    ],
  ),
]);

const days = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)));

const deadlines = [
  ['2023-04-01', 0.05, 2],
  ['2024-02-29', '0.333333', 1],
  ['12-31', 0.1, 5],
  ['02-29', 0.7, '1.4'],
  ['01-01', '0.001', '0.365'],
].map(([by, deductPerDay, points]) =>
  scored(`${by}前，逾期1日扣${deductPerDay}分`, { kind: 'deadline', by, deductPerDay }, points!, [
    ...['2023-04-01', '2023-04-02', '2023-03-31', '2024-02-29', '2024-03-01'].map(date),
    ...['2023-12-31', '2024-01-01', '2023-02-28', '2023-03-01', '2023-01-01'].map(date),
    ...drawn(days, 60),
    text('未完成'),
    text(' 未完成 '),
    text('下个月'),
    empty,
  ]),
);

const occurrences = (['base', 'bonus', 'deduction'] as const).flatMap((type) =>
  [
    { each: 0.1, points: 1 },
    { each: '0.333333', points: 2 },
    { each: 3, points: 5, unit: '件' },
    { each: 0.3, cap: 0.9, points: 0.9, unit: '次' },
  ].map(({ points, ...rule }) =>
    scored(
      `${type}，${JSON.stringify(rule)}`,
      { kind: 'occurrences', ...rule },
      points,
      [
        ...[0, 1, 2, 3, 7, 10, 11, 1000, -1, 0.5, 2.5].map(number),
        ...drawn(typed(0, 30, 0), 25),
        ...noNumbers,
      ],
      type,
    ),
  ),
);

const separators = [',', '，', '、', ';', '；', ' ', '　', '、 ', ',,'];
const listsOf = (most: number): fc.Arbitrary<Cell> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: most }),
      fc.constantFrom(...separators),
    )
    .map(([items, separator]) => text(items.join(separator)));

const itemsOf = (points: readonly (string | number)[]) => ({
  kind: 'checklist',
  items: points.map((each, index) => ({ name: `事项${index + 1}`, points: each })),
});
const wrongLists = [
  '4、31',
  '0',
  '无',
  '全部',
  ' 全部 ',
  '、',
  '全部、1',
  '一、二',
  '1.5',
  '01',
  '1-2',
  '、1，',
];

const checklists = [
  { points: ['0.333333', '0.333333', '0.333334'], total: 1, most: 4 },
  { points: [0.5, 0.25, 0.25, 1], total: 2, most: 5 },
  { points: Array.from({ length: 12 }, () => 0.1), total: 1.2, most: 12 },
  { points: Array.from({ length: 30 }, () => 0.1), total: 3, most: 31 },
].map(({ points, total, most }) =>
  scored(`${points.length}项清单`, itemsOf(points), total, [
    ...wrongLists.map(text),
    ...[1, 2, 0, 12, 31, 1.2].map(number),
    ...drawn(listsOf(most), 60),
    empty,
  ]),
);

const levelNames = ['好', '较好', '一般', '差', '很好', 'A', 'a', 'B', 'b', '1', '优秀'];
const written = (name: string) => fc.constantFrom(name, ` ${name}`, `${name} `, `${name}。`);
const levels = [
  [
    ['好', '100%'],
    ['较好', '80%'],
    ['一般', '33.3333%'],
    ['差', 0],
  ],
  [
    ['A', 1],
    ['a', 0.5],
    ['B', '12.5%'],
    ['1', 0.25],
  ],
  [
    ['优秀', 1],
    ['好', '66.66%'],
  ],
].map((list) =>
  scored(
    `等级${told(list)}`,
    { kind: 'level', levels: list.map(([name, share]) => ({ name, share })) },
    '2.5',
    [
      ...levelNames.map(text),
      ...drawn(
        fc
          .constantFrom(...levelNames)
          .chain(written)
          .map(text),
        60,
      ),
      number(1),
      number(2),
      empty,
    ],
  ),
);

const judgements = [1, '2.5', '0.123456'].map((points) =>
  scored('评议', { kind: 'judgement' }, points, [
    ...[0, 1, 2.5, 0.1 + 0.2, 0.0000005, 0.1234565, 0.1234564, -1, 3].map(number),
    ...drawn(typed(0, 3, 7), 80),
    ...noNumbers,
  ]),
);

const cases = [
  ...targets,
  ...ranges,
  ...deadlines,
  ...occurrences,
  ...checklists,
  ...levels,
  ...judgements,
];

describe('the formula of a rule, recalculated by LibreOffice, equals its score', () => {
  const folder = lastingFolder();
  let recalculated: ExcelJS.Workbook;

  beforeAll(async () => {
    const issued = join(folder(), 'issued.xlsx');
    await workbookOf(cases).xlsx.writeFile(issued);
    recalculated = await new ExcelJS.Workbook().xlsx.readFile(await convert(issued, 'xlsx'));
  }, 180_000);

  it.each(cases.map((each, index) => ({ ...each, index })))(
    '$rule.kind：$name',
    ({ index, rule, terms, cells }) => {
      const sheet = recalculated.getWorksheet(sheetName(index))!;

      const found = cells.map((_, row) => resultIn(sheet.getCell(row + 1, 2)));

      expect(found).toEqual(cells.map((cell) => scoreOf(rule, terms, cell)));
    },
  );

  it('knows that a number kept as text is not counted in the sheet, though collect reads it', () => {
    const [{ rule, terms }] = targets as [Case];

    expect(scoreOf(rule, terms, text('60'))).toBe('1.5');
    expect(ruleFormula(rule, terms, 'A1')).toContain('ISNUMBER(A1)');
  });

  it('fits into a cell of Excel', () => {
    const lengths = cases.map(({ rule, terms }) => ruleFormula(rule, terms, 'I1234').length);

    expect(Math.max(...lengths)).toBeLessThan(8192);
  });
});

/** Column A the inputs, column B the rule on them without a stored result; a sheet a case. */
function workbookOf(cases: readonly Case[]): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  cases.forEach(({ rule, terms, cells }, index) => {
    const sheet = book.addWorksheet(sheetName(index));
    cells.forEach((cell, row) => {
      write(sheet.getCell(row + 1, 1), cell);
      sheet.getCell(row + 1, 2).value = { formula: ruleFormula(rule, terms, `A${row + 1}`) };
    });
  });
  return book;
}

function sheetName(index: number): string {
  return `情形${index + 1}`;
}

function write(target: ExcelJS.Cell, cell: Cell): void {
  if (cell.type === 'empty') return;
  target.value = cell.type === 'date' ? new Date(`${cell.value}T00:00:00Z`) : cell.value;
}

/** The result as decimal text to six places; empty text where there is none. */
function resultIn(cell: ExcelJS.Cell): string {
  const { result } = cell;
  if (result === undefined || result === '') return '';
  return typeof result === 'number' ? round(decimal(result), 6).toString() : JSON.stringify(result);
}

/** What collect makes of the same cell. */
function scoreOf(rule: Rule, terms: Terms, cell: Cell): string {
  const leaf: Leaf = {
    code: '1',
    name: '指标',
    type: terms.type,
    rule,
    points: terms.points,
    path: [],
    responsible: [],
    evidence: [],
    origin: 'workbook',
  };
  const { input } = readInput(leaf, cell, {});
  return input === undefined ? '' : ruleScore(rule, terms, input).toString();
}
