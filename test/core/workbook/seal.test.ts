import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { example, fullWorkbook } from '../../support/filled-example.ts';
import { identityFor, type Content, type EditableWorkbook } from '../../support/raw-workbook.ts';

const identity = identityFor(example);

function sealAfter(change: (book: EditableWorkbook) => void): string {
  const book = fullWorkbook();
  change(book);
  return sealWorkbook(book, identity).code;
}

const seal = sealAfter(() => {});

describe('sealWorkbook', () => {
  it('is three groups of four letters or digits that nobody confuses', () => {
    expect(seal).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  it('stays what it was when the first workbooks were sealed', () => {
    expect(sealWorkbook(fullWorkbook(), { ...identity, schemeHash: '0' }).code).toBe(
      'KCKW-VERS-5PFN',
    );
  });

  it.each([
    {
      what: 'a number as text',
      change: ({ scores }: EditableWorkbook) => scores.put('1.1.2', '实际值', '25'),
    },
    {
      what: 'a number with the noise of its program',
      change: ({ weights }: EditableWorkbook) => weights.put(1, '权重', 0.1 + 1e-17),
    },
    {
      what: 'a day as text',
      change: ({ scores }: EditableWorkbook) => scores.put('1.2', '实际值', '2023-03-20'),
    },
    {
      what: 'blanks about a text',
      change: ({ scores }: EditableWorkbook) => scores.put('2.3', '实际值', ' 好 '),
    },
    {
      what: 'another result of a formula of ours',
      change: ({ scores }: EditableWorkbook) =>
        scores.put('1.1.2', '自评得分', { type: 'number', value: 1.9, formula: 'J8' }),
    },
    {
      what: 'no result of a formula of ours',
      change: ({ scores }: EditableWorkbook) =>
        scores.put('1.1.2', '自评得分', { type: 'empty', formula: '$J8' }),
    },
    {
      what: 'another computed score',
      change: ({ scores }: EditableWorkbook) => scores.put('1.1.2', '测算得分', 0),
    },
    {
      what: 'empty rows',
      change: ({ scores }: EditableWorkbook) => scores.insertRow('1.2'),
    },
    {
      what: 'a column of their own',
      change: ({ scores }: EditableWorkbook) => scores.insertColumn('实际值'),
    },
  ])('stays the same with $what', ({ change }) => {
    expect(sealAfter(change)).toBe(seal);
  });

  it('changes with any input', () => {
    const sheets = {
      scores: [
        '实际值',
        '自评得分',
        '扣分原因',
        '是否适用',
        '缺项理由',
        '佐证编号',
        '复核得分',
        '复核意见',
      ],
      evidence: ['佐证编号', '指标编号', '材料名称', '文件或链接', '形成日期', '备注'],
      weights: ['考核板块', '权重', '得分', '是否法治建设'],
    } as const;
    const cell = fc
      .constantFrom('scores', 'evidence', 'weights')
      .chain((sheet) => fc.tuple(fc.constant(sheet), fc.constantFrom(...sheets[sheet])));
    const content: fc.Arbitrary<Content> = fc.oneof(
      fc.integer({ min: 100, max: 10_000 }),
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.record({
        type: fc.constant('number'),
        value: fc.integer({ min: 100 }),
        formula: fc.constant('A1+1'),
      }),
    );

    fc.assert(
      fc.property(
        cell,
        fc.integer({ min: 1, max: 9 }),
        content,
        ([sheet, header], row, content) => {
          expect(sealAfter((book) => book[sheet].put(row, header, content))).not.toBe(seal);
        },
      ),
    );
  });

  it('changes when an input is taken away', () => {
    const changes = [
      ({ scores }: EditableWorkbook) => scores.put('1.1.2', '实际值', ''),
      ({ evidence }: EditableWorkbook) => evidence.removeRow(1),
      ({ weights }: EditableWorkbook) => weights.removeRow(3),
    ];
    expect(new Set([seal, ...changes.map(sealAfter)]).size).toBe(4);
  });

  it('cannot be kept by moving text from one cell to the next', () => {
    const left = sealAfter(({ scores }) => scores.put('1.1.2', '扣分原因', '甲","乙'));
    const right = sealAfter(({ scores }) => {
      scores.put('1.1.2', '扣分原因', '甲');
      scores.put('1.1.2', '是否适用', '乙');
    });
    expect(left).not.toBe(right);
  });

  it.each([
    { unit: '620103' },
    { round: '2024' },
    { stage: 'review' as const },
    { evaluator: '第二组' },
    { schemeHash: '0' },
  ])('belongs to one workbook: %j', (other) => {
    expect(sealWorkbook(fullWorkbook(), { ...identity, ...other }).code).not.toBe(seal);
  });
});
