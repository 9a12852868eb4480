import { describe, expect, it } from 'vitest';
import { sheetNames } from '#core/workbook/sheets.ts';
import { createReader, understand } from '../../../addin/assessment/understand.ts';
import { assessed, indicatorOf } from '../../support/assessed.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { example, fullWorkbook, inShort, read } from '../../support/filled-example.ts';
import { filledWorkbook, unit, type EditableWorkbook } from '../../support/raw-workbook.ts';

function refusedAfter(change: (book: EditableWorkbook) => void): string[] {
  const book = fullWorkbook();
  change(book);
  return inShort(understand(book).findings ?? []);
}

const external = schemeOf({
  ...exampleDocument,
  total: 3,
  indicators: [
    { code: '1', name: '满意度', points: 1, rule: { kind: 'judgement' }, origin: 'external' },
    { code: '2', name: '台账', points: 2, rule: { kind: 'judgement' } },
  ],
  grades: [{ name: '合格', from: 0 }],
});

describe('a workbook that cannot be worked on', () => {
  it.each([
    {
      what: 'is not ours',
      change: (book: EditableWorkbook) => book.removeSheet(sheetNames.identity),
      told: ['identity.missing error undefined'],
    },
    {
      what: 'lacks a key',
      change: (book: EditableWorkbook) => book.identity.put('round', '', ''),
      told: ['identity.key-missing error _zhunsheng'],
    },
    {
      what: 'is of a newer contract',
      change: (book: EditableWorkbook) => book.identity.put('contract', '', '3'),
      told: ['identity.newer-contract error _zhunsheng'],
    },
    {
      what: 'is of a stage that nobody knows',
      change: (book: EditableWorkbook) => book.identity.put('stage', '', 'draft'),
      told: ['identity.unknown-stage error _zhunsheng'],
    },
    {
      what: 'was issued before it said what kind of unit it is for',
      change: (book: EditableWorkbook) => book.identity.put('unit.kind', '', ''),
      told: ['identity.key-missing error _zhunsheng'],
    },
    {
      what: 'carries another scheme than it was issued with',
      change: (book: EditableWorkbook) => book.identity.put('scheme.json.1', '', '{"id":"other"}'),
      told: ['identity.forged error _zhunsheng'],
    },
    {
      what: 'states another hash than that of its scheme',
      change: (book: EditableWorkbook) => book.identity.put('scheme.hash', '', 'abc'),
      told: ['identity.forged error _zhunsheng'],
    },
    {
      what: 'lacks two sheets',
      change(book: EditableWorkbook) {
        book.removeSheet(sheetNames.guide);
        book.removeSheet(sheetNames.weights);
      },
      told: [
        'structure.sheet-missing error 填表说明',
        'structure.sheet-missing error 综合考核权重',
      ],
    },
    {
      what: 'lacks the header of a table',
      change: (book: EditableWorkbook) => book.evidence.rename('佐证编号', '序号'),
      told: ['structure.header-missing error 佐证材料!A1'],
    },
    {
      what: 'lacks a column',
      change: (book: EditableWorkbook) => book.scores.removeColumn('扣分原因'),
      told: ['structure.column-missing error 指标评分!L6'],
    },
  ])('$what', ({ change, told }) => {
    expect(refusedAfter(change)).toEqual(told);
  });
});

describe('a workbook of ours', () => {
  it('says what collect would make of it', () => {
    const book = fullWorkbook();
    expect(assessed(book).submission).toEqual(read(book, { seal: '' }));
  });

  it('names its unit and its scheme', () => {
    const { unit: named, scheme } = assessed(fullWorkbook());
    const { code, name, kind, prefecture } = unit;
    expect(named).toEqual({ code, name, kind, prefecture });
    expect(scheme.leaves.map((leaf) => leaf.code)).toEqual(example.leaves.map(({ code }) => code));
  });

  it('has its scheme read once, however often it changes', () => {
    const reader = createReader();
    const [first, second] = [fullWorkbook(), filledWorkbook(example, {})].map(reader);
    expect(second?.assessment?.scheme).toBe(first?.assessment?.scheme);
  });

  it('has the scheme of another edition read anew', () => {
    const reader = createReader();
    const other = schemeOf({ ...exampleDocument, edition: '2024.1' });
    const read = [fullWorkbook(), fullWorkbook(other)].map(reader);
    expect(read.map(({ assessment }) => assessment?.scheme.edition)).toEqual(['2023.1', '2024.1']);
  });

  it('is scored as far as it goes', () => {
    const { evaluation } = assessed(filledWorkbook(example, { '1.1.1': 0.8, '2.5': 1 }));
    expect(evaluation.score.toString()).toBe('2.1');
  });

  it('leaves out an indicator whose row is gone, and says so', () => {
    const book = fullWorkbook();
    book.scores.removeRow('2.1');
    const { indicators, submission } = assessed(book);
    expect(indicators.map(({ leaf }) => leaf.code)).not.toContain('2.1');
    expect(inShort(submission.findings)).toContain('structure.row-missing error 指标评分');
  });
});

/** The state of an indicator after a change to an empty workbook. */
function stateAfter(code: string, change: (book: EditableWorkbook) => void): string {
  const book = filledWorkbook(example, {});
  change(book);
  return indicatorOf(book, code).state;
}

describe('the state of an indicator in a self-assessment', () => {
  it.each([
    { is: 'open', code: '1.1.1', change: () => undefined },
    { is: 'optional', code: '2.5', change: () => undefined },
    {
      is: 'done',
      code: '1.1.2',
      change: (book: EditableWorkbook) => book.scores.put('1.1.2', '实际值', 25),
    },
    {
      is: 'done',
      code: '2.6',
      change: (book: EditableWorkbook) => book.scores.put('2.6', '实际值', 0),
    },
    {
      is: 'faulty',
      code: '1.1.2',
      change: (book: EditableWorkbook) => book.scores.put('1.1.2', '实际值', '约25'),
    },
    {
      is: 'faulty',
      code: '2.4',
      change: (book: EditableWorkbook) => book.scores.put('2.4', '实际值', 0.5),
    },
    {
      is: 'faulty',
      code: '2.4',
      change: (book: EditableWorkbook) => book.scores.put('2.4', '是否适用', '否'),
    },
    {
      is: 'omitted',
      code: '2.4',
      change(book: EditableWorkbook) {
        book.scores.put('2.4', '是否适用', '否');
        book.scores.put('2.4', '缺项理由', '无此事项');
      },
    },
  ])('$code is $is', ({ is, code, change }) => {
    expect(stateAfter(code, change)).toBe(is);
  });

  it('is external where it is measured elsewhere', () => {
    const book = filledWorkbook(external, {});
    expect(indicatorOf(book, '1')).toMatchObject({
      state: 'external',
      entry: undefined,
      county: undefined,
    });
  });
});

/** A reviewer's workbook of a county that has scored one indicator and left one out. */
function reviewed(change: (book: EditableWorkbook) => void): EditableWorkbook {
  const book = filledWorkbook(example, { '1.1.2': 25 }, 'review');
  book.scores.put('2.4', '是否适用', '否');
  book.scores.put('2.4', '缺项理由', '无此事项');
  change(book);
  return book;
}

describe('the state of an indicator in a review', () => {
  it.each([
    { is: 'open', code: '1.1.1', review: '', opinion: '' },
    { is: 'open', code: '1.1.2', review: '', opinion: '' },
    { is: 'done', code: '1.1.2', review: 2, opinion: '' },
    { is: 'done', code: '1.1.2', review: 1, opinion: '少计3天' },
    { is: 'faulty', code: '1.1.2', review: 1, opinion: '' },
    { is: 'omitted', code: '2.4', review: '', opinion: '' },
    { is: 'optional', code: '2.5', review: '', opinion: '' },
  ])('$code with $review is $is', ({ is, code, review, opinion }) => {
    const book = reviewed(({ scores }) => {
      scores.put(code, '复核得分', review);
      scores.put(code, '复核意见', opinion);
    });
    expect(indicatorOf(book, code).state).toBe(is);
  });

  it('is external until somebody scores what is measured elsewhere', () => {
    const before = filledWorkbook(external, {}, 'review');
    const after = filledWorkbook(external, {}, 'review');
    after.scores.put('1', '复核得分', 1);
    after.scores.put('1', '复核意见', '按满意度调查结果');
    expect(indicatorOf(before, '1').state).toBe('external');
    expect(indicatorOf(after, '1').state).toBe('done');
  });

  it('shows what the county wrote beside the own entry', () => {
    const book = reviewed(({ scores }) => {
      scores.put('1.1.2', '复核得分', 1);
      scores.put('1.1.2', '复核意见', '少计3天');
    });
    const { entry, county, texts } = indicatorOf(book, '1.1.2');
    expect([entry?.score?.toString(), entry?.reason]).toEqual(['1', '少计3天']);
    expect([county?.value, county?.score?.toString()]).toEqual(['25', '2']);
    expect([texts.value, texts.review, texts.opinion]).toEqual(['25', '1', '少计3天']);
  });

  it("counts the reviewer's score, else the county's", () => {
    const agreed = reviewed(() => undefined);
    const changed = reviewed(({ scores }) => scores.put('1.1.2', '复核得分', 1));
    expect(assessed(agreed).evaluation.base.toString()).toBe('2.222222');
    expect(assessed(changed).evaluation.base.toString()).toBe('1.111111');
  });
});

describe('input cells as an evaluator would type them', () => {
  it.each([
    { code: '1.1.1', content: 0.95, text: '95' },
    { code: '1.1.1', content: 0.0095, text: '0.95' },
    { code: '1.1.1', content: '95%', text: '95' },
    { code: '1.1.1', content: '九成', text: '九成' },
    { code: '1.1.2', content: 25.5, text: '25.5' },
    { code: '1.2', content: { date: '2023-03-20' }, text: '2023-03-20' },
    { code: '1.2', content: '未完成', text: '未完成' },
    { code: '2.2', content: '1,3', text: '1、3' },
    { code: '2.2', content: '全部', text: '1、2、3' },
    { code: '2.2', content: '无', text: '无' },
    { code: '2.3', content: '好', text: '好' },
    { code: '2.4', content: '', text: '' },
  ])('$content in $code is $text', ({ code, content, text }) => {
    expect(indicatorOf(filledWorkbook(example, { [code]: content }), code).texts.value).toBe(text);
  });

  it('leave a self score empty that is the computed one', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.2', '自评得分', 1.5);
    expect(indicatorOf(book, '1.1.1').texts.self).toBe('');
    expect(indicatorOf(book, '1.1.2').texts.self).toBe('1.5');
  });
});

describe('chapters', () => {
  it('say what is done and open and what it has brought', () => {
    const book = filledWorkbook(example, { '1.1.1': 0.8, '2.1': 0, '2.5': 2 });
    book.scores.put('2.4', '是否适用', '否');
    book.scores.put('2.4', '缺项理由', '无此事项');
    const { chapters } = assessed(book);
    expect(
      chapters.map(({ name, done, open, earned, attainable, indicators }) => [
        name,
        done,
        open,
        earned.toString(),
        attainable.toString(),
        indicators.length,
      ]),
    ).toEqual([
      ['依法行政', 1, 2, '1.6', '6', 3],
      ['队伍建设', 3, 2, '1', '3', 6],
    ]);
  });

  it('are made of indicators that stand at the top by themselves', () => {
    const { chapters } = assessed(filledWorkbook(external, {}));
    expect(chapters.map(({ code, name }) => [code, name])).toEqual([
      ['1', '满意度'],
      ['2', '台账'],
    ]);
  });
});
