import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { describe as wordingOf } from '#core/findings/describe.ts';
import type { Entry } from '#core/workbook/submission.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { findingsAfter, fullWorkbook, inShort, read } from '../../support/filled-example.ts';
import type { Content, EditableWorkbook } from '../../support/raw-workbook.ts';

/** Findings after one cell of 指标评分 was filled in otherwise. */
function after(code: string, header: string, content: Content): string[] {
  return inShort(findingsAfter((book) => book.scores.put(code, header, content)));
}

function afterChange(change: (book: EditableWorkbook) => void): string[] {
  return inShort(findingsAfter(change));
}

/** What is read of a leaf. */
function entryIn(book: EditableWorkbook, code: string): Entry | undefined {
  return read(book).entries.find((entry) => entry.code === code);
}

/** The formula of 测算得分 of a leaf. */
function formulaIn({ scores }: EditableWorkbook, code: string): string {
  const row = Number(scores.at(code, '测算得分').slice(1));
  return scores.cell(row, 10).formula ?? '';
}

/** Marks a leaf as not applicable, with a reason, and clears it. */
function omit({ scores }: EditableWorkbook, code: string): void {
  scores.put(code, '是否适用', '否');
  scores.put(code, '缺项理由', '本年没有行政诉讼案件');
  scores.put(code, '实际值', '');
  scores.put(code, '测算得分', '');
}

describe('a workbook filled in without a fault', () => {
  it('has no findings', () => {
    expect(read(fullWorkbook()).findings).toEqual([]);
  });

  it('is understood, leaf by leaf', () => {
    const { entries } = read(fullWorkbook());
    expect(
      entries.map(({ code, value, score, cell }) => [code, value, score?.toString(), cell]),
    ).toEqual([
      ['1.1.1', '100%', '2', 'K7'],
      ['1.1.2', '25', '2', 'K8'],
      ['1.2', '2023-03-20', '2', 'K9'],
      ['2.1', '0', '1', 'K10'],
      ['2.2', '1、2、3', '1', 'K11'],
      ['2.3', '好', '1', 'K12'],
      ['2.4', '1', '1', 'K13'],
      ['2.5', '1', '0.5', 'K14'],
      ['2.6', '0', '0', 'K15'],
    ]);
  });

  it('keeps its evidence', () => {
    expect(read(fullWorkbook()).evidence).toEqual([
      {
        number: 'Z1',
        indicators: ['1.1.1'],
        title: '出庭台账',
        link: '',
        date: '',
        note: '',
        cell: 'A4',
      },
    ]);
  });

  it('is read the same without a stored result, as openpyxl saves it', () => {
    const book = fullWorkbook();
    for (const code of ['1.1.1', '1.1.2', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6']) {
      book.scores.put(code, '测算得分', { type: 'empty', formula: formulaIn(book, code) });
      book.scores.put(code, '自评得分', {
        type: 'empty',
        formula: book.scores.at(code, '测算得分'),
      });
    }
    expect(read(book).entries).toEqual(read(fullWorkbook()).entries);
    expect(read(book).findings).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    { code: '1.1.1', content: '', expected: ['value.missing error 指标评分!I7'] },
    { code: '1.1.1', content: '很高', expected: ['value.not-a-number error 指标评分!I7'] },
    { code: '1.1.2', content: '2⁵', expected: ['value.not-a-number error 指标评分!I8'] },
    { code: '1.1.2', content: '②⑤', expected: ['value.not-a-number error 指标评分!I8'] },
    { code: '1.1.1', content: 57, expected: ['value.out-of-range error 指标评分!I7'] },
    { code: '1.1.1', content: '100%', expected: ['value.as-text warning 指标评分!I7'] },
    {
      code: '1.1.2',
      content: { type: 'number', value: 25, formula: 'B1' },
      expected: ['value.by-formula warning 指标评分!I8'],
    },
    {
      code: '1.1.2',
      content: { type: 'error', value: '#REF!' },
      expected: ['value.error error 指标评分!I8'],
    },
    {
      code: '1.1.2',
      content: { type: 'empty', formula: 'B1' },
      expected: ['value.uncalculated error 指标评分!I8'],
    },
    { code: '1.2', content: '三月底', expected: ['value.not-a-date error 指标评分!I9'] },
    { code: '2.1', content: 0.5, expected: ['value.whole-number error 指标评分!I10'] },
    { code: '2.2', content: '4', expected: ['value.not-an-item error 指标评分!I11'] },
    { code: '2.3', content: '优', expected: ['value.not-a-level error 指标评分!I12'] },
  ] satisfies { code: string; content: Content; expected: string[] }[])(
    '$content in $code: $expected',
    ({ code, content, expected }) => {
      const book = fullWorkbook();
      book.scores.put(code, '实际值', content);
      book.scores.put(code, '测算得分', '');

      expect(inShort(read(book).findings)).toEqual(expected);
    },
  );

  it('of bonus and deduction may be left empty', () => {
    const book = fullWorkbook();
    book.scores.put('2.5', '实际值', '');
    book.scores.put('2.5', '测算得分', '');

    expect(inShort(read(book).findings)).toEqual([]);
    expect(entryIn(book, '2.5')).toMatchObject({ score: null, applicable: true });
  });

  it('only warn where a scheme counts what is missing as zero', () => {
    const lenient = schemeOf({ ...exampleDocument, incomplete: 'zero' });
    const emptied = findingsAfter((book) => {
      book.scores.put('2.1', '实际值', '');
      book.scores.put('2.1', '测算得分', '');
    }, lenient);
    expect(inShort(emptied)).toEqual(['value.missing warning 指标评分!I10']);
  });

  it('are all told of, not the first only', () => {
    const book = fullWorkbook();
    book.scores.put('1.2', '实际值', '三月底');
    book.scores.put('1.2', '测算得分', '');
    book.scores.put('2.3', '实际值', '优');
    book.scores.put('2.3', '测算得分', '');
    book.weights.put(1, '权重', 0.09);

    expect(inShort(read(book).findings)).toEqual([
      'value.not-a-date error 指标评分!I9',
      'value.not-a-level error 指标评分!I12',
      'weight.sum error 综合考核权重!B8',
      'weight.below-floor error 综合考核权重!B9',
    ]);
  });
});

describe('scores', () => {
  it('that were typed over need a reason where they differ', () => {
    expect(after('1.1.2', '自评得分', 1.5)).toEqual(['score.reason-missing error 指标评分!L8']);
  });

  it('that were typed over need a reason that can be seen', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.2', '自评得分', 1.5);
    book.scores.put('1.1.2', '扣分原因', '\u200B\u3164');

    expect(inShort(read(book).findings)).toEqual(['score.reason-missing error 指标评分!L8']);
  });

  it('that were typed over with a reason stand', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.2', '自评得分', 1.5);
    book.scores.put('1.1.2', '扣分原因', '两案超期');

    expect(inShort(read(book).findings)).toEqual([]);
    expect(entryIn(book, '1.1.2')).toMatchObject({
      score: decimal('1.5'),
      computed: decimal(2),
      reason: '两案超期',
    });
  });

  it('that were typed over with the same need none', () => {
    expect(after('1.1.2', '自评得分', 2)).toEqual([]);
  });

  it('that were emptied are those of the rule, though the totals in the sheet lack them', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.2', '自评得分', ' ');
    book.scores.put('2.6', '自评得分', '');
    const { findings } = read(book);
    expect(inShort(findings)).toEqual([
      'score.emptied warning 指标评分!K8',
      'score.emptied warning 指标评分!K15',
    ]);
    expect(entryIn(book, '1.1.2')).toMatchObject({ score: decimal(2), computed: decimal(2) });
  });

  it('that were typed without a value need a reason', () => {
    const typed = findingsAfter((book) => {
      book.scores.put('1.1.2', '实际值', '');
      book.scores.put('1.1.2', '测算得分', '');
      book.scores.put('1.1.2', '自评得分', 2);
    });
    expect(inShort(typed)).toEqual(['score.reason-missing error 指标评分!L8']);
    expect(typed.map((finding) => wordingOf(finding).message)).toEqual([
      '指标 1.1.2 填有得分 2 分，既没有测算得分，也没有写明原因',
    ]);
  });

  it.each([
    { content: '两分', expected: ['score.not-a-number error 指标评分!K8'] },
    {
      content: 2.5,
      expected: ['score.out-of-range error 指标评分!K8', 'score.reason-missing error 指标评分!L8'],
    },
    {
      content: -1,
      expected: ['score.out-of-range error 指标评分!K8', 'score.reason-missing error 指标评分!L8'],
    },
    { content: '２', expected: ['value.as-text warning 指标评分!K8'] },
    {
      content: { type: 'number', value: 2, formula: 'I8/10' },
      expected: ['value.by-formula warning 指标评分!K8'],
    },
    {
      content: { type: 'empty', formula: 'I8/10' },
      expected: ['value.uncalculated error 指标评分!K8'],
    },
  ] satisfies { content: Content; expected: string[] }[])(
    'typed as $content: $expected',
    ({ content, expected }) => {
      expect(after('1.1.2', '自评得分', content)).toEqual(expected);
    },
  );

  it('by judgement need a reason where they are not full', () => {
    const book = fullWorkbook();
    book.scores.put('2.4', '实际值', 0.8);
    book.scores.put('2.4', '测算得分', 0.8);

    expect(inShort(read(book).findings)).toEqual([
      'score.judgement-reason-missing error 指标评分!L13',
    ]);
  });

  it('in the computed column are recomputed, and a change there is told of', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.1', '实际值', 0.57);
    book.scores.put('1.1.1', '测算得分', 2);

    expect(inShort(read(book).findings)).toEqual(['score.computed-altered warning 指标评分!J7']);
    expect(entryIn(book, '1.1.1')).toMatchObject({
      computed: decimal('1.14'),
      score: decimal('1.14'),
    });
  });
});

describe('choices with blanks about them that formulas do not pass over', () => {
  it.each([
    ['2.2', '实际值', '全部\n', 'I11'],
    ['2.3', '实际值', '好\u3000', 'I12'],
    ['1.2', '实际值', '未完成\u00A0', 'I9'],
    ['2.4', '是否适用', '否 ', 'M13'],
  ])('are told of in %s, %s', (code, header, content, cell) => {
    const told = findingsAfter((book) => book.scores.put(code, header, content));
    expect(inShort(told)).toContain(`entry.padded warning 指标评分!${cell}`);
  });

  it('are told of in the weights', () => {
    const told = findingsAfter((book) => book.weights.put('法治建设', '是否法治建设', ' 是'));
    expect(inShort(told)).toEqual(['entry.padded warning 综合考核权重!D9']);
  });

  it('are no plain spaces about a level, nor any about a yes that counts anyway', () => {
    const told = findingsAfter((book) => {
      book.scores.put('2.3', '实际值', ' 好 ');
      book.scores.put('2.4', '是否适用', '是 ');
    });
    expect(inShort(told)).toEqual([]);
  });
});

describe('omissions', () => {
  it('with a reason stand', () => {
    const book = fullWorkbook();
    omit(book, '2.1');

    expect(inShort(read(book).findings)).toEqual([]);
    expect(entryIn(book, '2.1')).toMatchObject({
      applicable: false,
      score: null,
      omissionReason: '本年没有行政诉讼案件',
    });
  });

  it('need a reason', () => {
    const book = fullWorkbook();
    omit(book, '2.1');
    book.scores.put('2.1', '缺项理由', ' ');

    expect(inShort(read(book).findings)).toEqual(['omission.reason-missing error 指标评分!N10']);
  });

  it('need a reason that can be seen', () => {
    const book = fullWorkbook();
    omit(book, '2.1');
    book.scores.put('2.1', '缺项理由', '\u200B\u2800');

    expect(inShort(read(book).findings)).toEqual(['omission.reason-missing error 指标评分!N10']);
  });

  it('whose computed score was typed are told', () => {
    const book = fullWorkbook();
    omit(book, '2.1');
    book.scores.put('2.1', '测算得分', 1);

    expect(inShort(read(book).findings)).toEqual(['score.computed-altered warning 指标评分!J10']);
  });

  it.each([
    { header: '实际值', expected: ['omission.with-value warning 指标评分!I10'] },
    { header: '自评得分', expected: ['omission.with-value warning 指标评分!K10'] },
  ])('with something in $header are warned of', ({ header, expected }) => {
    const book = fullWorkbook();
    omit(book, '2.1');
    book.scores.put('2.1', header, 1);

    expect(inShort(read(book).findings)).toEqual(expected);
  });

  it('are said with yes or no', () => {
    expect(after('2.1', '是否适用', '不适用')).toEqual([
      'omission.not-yes-or-no error 指标评分!M10',
    ]);
  });

  it('may reach the most that a scheme allows', () => {
    const book = fullWorkbook();
    omit(book, '2.1');
    omit(book, '2.2');

    expect(inShort(read(book).findings)).toEqual([]);
  });

  it('may not go beyond', () => {
    const omitted = findingsAfter((book) => {
      omit(book, '2.1');
      omit(book, '1.1.2');
    });
    expect(inShort(omitted)).toEqual(['omission.too-large error 指标评分']);
    expect(omitted.map((finding) => wordingOf(finding).message)).toEqual([
      '合理缺项占 30%，超过上限 20%',
    ]);
  });
});

describe('evidence', () => {
  it('that a scheme wants is missed where a score was earned', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.1', '佐证编号', '');
    book.evidence.removeRow(1);

    expect(inShort(read(book).findings)).toEqual(['evidence.missing warning 指标评分!O7']);
  });

  it('may be tied to its indicator from either side', () => {
    expect(after('1.1.1', '佐证编号', '')).toEqual([]);
    expect(afterChange((book) => book.evidence.put(1, '指标编号', ''))).toEqual([]);
  });

  it('that is cited is registered', () => {
    expect(after('1.1.1', '佐证编号', 'Z1、Z2 Z3')).toEqual([
      'evidence.unknown error 指标评分!O7',
      'evidence.unknown error 指标评分!O7',
    ]);
  });

  it.each([
    {
      what: 'a number twice',
      row: { 佐证编号: 'Z1', 指标编号: '1.2', 材料名称: '决策目录' },
      expected: ['evidence.number-twice error 佐证材料!A5'],
    },
    {
      what: 'no name',
      row: { 佐证编号: 'Z2', 指标编号: '1.2' },
      expected: ['evidence.untitled warning 佐证材料!A5'],
    },
    {
      what: 'a name twice, but for what nobody sees',
      row: { 佐证编号: 'Z2', 指标编号: '1.2', 材料名称: '出庭台账\u200B' },
      expected: ['evidence.same-title warning 佐证材料!A5'],
    },
    {
      what: 'a name that nobody sees',
      row: { 佐证编号: 'Z2', 指标编号: '1.2', 材料名称: '\u3164' },
      expected: ['evidence.untitled warning 佐证材料!A5'],
    },
    {
      what: 'an unknown indicator',
      row: { 佐证编号: 'Z2', 指标编号: '1.2、9.9', 材料名称: '决策目录' },
      expected: ['evidence.indicator-unknown warning 佐证材料!A5'],
    },
    {
      what: 'no indicator',
      row: { 佐证编号: 'Z2', 材料名称: '决策目录' },
      expected: ['evidence.uncited info 佐证材料!A5'],
    },
    {
      what: 'no number, but an indicator',
      row: { 指标编号: '1.2', 材料名称: '决策目录' },
      expected: [],
    },
  ])('is told of with $what', ({ row, expected }) => {
    const book = fullWorkbook();
    Object.entries(row).forEach(([header, content]) => book.evidence.put(2, header, content));

    expect(inShort(read(book).findings)).toEqual(expected);
  });

  it('without numbers is no number twice', () => {
    const book = fullWorkbook();
    book.evidence.put(2, '指标编号', '1.2');
    book.evidence.put(2, '材料名称', '决策目录');
    book.evidence.put(3, '指标编号', '1.2');
    book.evidence.put(3, '材料名称', '决策公告');

    expect(inShort(read(book).findings)).toEqual([]);
  });

  it('registered twice, by its title or by its link, is pointed out', () => {
    const book = fullWorkbook();
    book.evidence.put(1, '文件或链接', '台账.pdf');
    book.evidence.put(2, '佐证编号', 'Z2');
    book.evidence.put(2, '指标编号', '1.2');
    book.evidence.put(2, '材料名称', '出庭台账');
    book.evidence.put(3, '佐证编号', 'Z3');
    book.evidence.put(3, '指标编号', '1.2');
    book.evidence.put(3, '材料名称', '出庭记录');
    book.evidence.put(3, '文件或链接', '台账.pdf');

    const { findings } = read(book);

    expect(inShort(findings)).toEqual([
      'evidence.same-title warning 佐证材料!A5',
      'evidence.same-link warning 佐证材料!A6',
    ]);
    expect(findings.map(({ parameters }) => parameters)).toEqual([
      { evidence: 'Z2', other: 'Z1' },
      { evidence: 'Z3', other: 'Z1' },
    ]);
  });
});

describe('the form', () => {
  it.each([
    { header: '分值', content: 3, cell: 'F7', code: 'structure.points-altered' },
    { header: '三级指标', content: '出庭', cell: 'D7', code: 'structure.altered' },
    { header: '一级指标', content: '', cell: 'B7', code: 'structure.altered' },
    { header: '评分标准', content: '酌情给分', cell: 'G7', code: 'structure.rule-altered' },
    { header: '目标', content: '不低于50%', cell: 'H7', code: 'structure.rule-altered' },
    { header: '类型', content: '加分项', cell: 'E7', code: 'structure.rule-altered' },
    { header: '牵头单位', content: '税务局', cell: 'R7', code: 'structure.altered' },
  ])('is altered where $header says otherwise', ({ header, content, cell, code }) => {
    expect(after('1.1.1', header, content)).toEqual([`${code} error 指标评分!${cell}`]);
  });

  it('is not altered by line breaks and blanks, nor by points stored as text', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.1', '三级指标', '负责人\n出庭率 ');
    book.scores.put('1.1.1', '分值', '2');

    expect(inShort(read(book).findings)).toEqual([]);
  });

  it('takes no harm from an inserted row', () => {
    const book = fullWorkbook();
    book.scores.insertRow('1.2');

    expect(inShort(read(book).findings)).toEqual([]);
    expect(entryIn(book, '1.2')).toMatchObject({ score: decimal(2), cell: 'K10' });
  });

  it('takes no harm from a row above the header', () => {
    const book = fullWorkbook();
    book.scores.insertRow(0);

    expect(inShort(read(book).findings)).toEqual([]);
    expect(entryIn(book, '1.2')).toMatchObject({ cell: 'K10' });
  });

  it('takes no harm from an inserted column', () => {
    const book = fullWorkbook();
    book.scores.insertColumn('实际值');

    expect(inShort(read(book).findings)).toEqual([]);
    expect(entryIn(book, '1.2')).toMatchObject({ score: decimal(2), cell: 'L9' });
  });

  it.each([
    {
      what: 'a row is missing',
      change: ({ scores }: EditableWorkbook) => scores.removeRow('2.6'),
      expected: ['structure.row-missing error 指标评分'],
    },
    {
      what: 'a row is there twice',
      change: ({ scores }: EditableWorkbook) => scores.repeatRow('2.6'),
      expected: ['structure.row-twice error 指标评分!A16'],
    },
    {
      what: 'a row is unknown',
      change: ({ scores }: EditableWorkbook) => scores.put(10, '编号', '3.1'),
      expected: ['structure.row-unknown error 指标评分!A16'],
    },
    {
      what: 'a column is missing, told once',
      change: ({ scores }: EditableWorkbook) => scores.removeColumn('评分标准'),
      expected: ['structure.column-missing error 指标评分!G6'],
    },
    {
      what: 'a column is renamed',
      change: ({ scores }: EditableWorkbook) => scores.rename('牵头单位', '责任部门'),
      expected: ['structure.column-missing error 指标评分!R6'],
    },
    {
      what: 'a header is gone',
      change: ({ weights }: EditableWorkbook) => weights.rename('考核板块', '板块'),
      expected: ['structure.header-missing error 综合考核权重!A1'],
    },
    {
      what: 'the guide names another unit',
      change: ({ guide }: EditableWorkbook) => guide.put('被考评单位', '', '兰州市安宁区'),
      expected: ['identity.shown-otherwise error 填表说明!B3'],
    },
  ])('is told of where $what', ({ change, expected }) => {
    expect(afterChange(change)).toEqual(expected);
  });

  it.each([
    {
      name: '填表说明',
      expected: ['structure.sheet-missing error 填表说明'],
    },
    {
      name: '指标评分',
      expected: ['structure.sheet-missing error 指标评分'],
    },
    {
      name: '佐证材料',
      expected: ['structure.sheet-missing error 佐证材料'],
    },
    {
      name: '综合考核权重',
      expected: ['structure.sheet-missing error 综合考核权重'],
    },
  ])('is told of where the sheet $name is missing', ({ name, expected }) => {
    expect(afterChange((book) => book.removeSheet(name))).toEqual(expected);
  });

  it('names what the guide should say', () => {
    const [altered] = findingsAfter((book) => book.guide.put('被考评单位', '', '兰州市安宁区'));
    expect(wordingOf(altered!).message).toBe(
      '“被考评单位”被改为“兰州市安宁区”，下发时为“兰州市城关区”',
    );
  });
});

describe('measures from elsewhere', () => {
  const [first, second] = exampleDocument.indicators;
  const [tree, decision] = first.children;
  const external = schemeOf({
    ...exampleDocument,
    indicators: [{ ...first, children: [tree, { ...decision, origin: 'external' }] }, second],
  });

  it('are not asked of the workbook', () => {
    const book = fullWorkbook(external);
    book.scores.put('1.2', '是否适用', '是');
    const { entries, findings } = read(book, { scheme: external });
    expect(findings).toEqual([]);
    expect(entries.map((entry) => entry.code)).not.toContain('1.2');
  });

  it('are told of when a county types a value or a score of its own', () => {
    const book = fullWorkbook(external);
    book.scores.put('1.2', '实际值', 45_000);
    book.scores.put('1.2', '自评得分', 2);
    expect(inShort(read(book, { scheme: external }).findings)).toEqual([
      'value.not-yours warning 指标评分!I9',
      'value.not-yours warning 指标评分!K9',
    ]);
  });

  it.each([
    { header: '实际值', content: '2023年3月', cell: 'I9' },
    { header: '测算得分', content: '满分', cell: 'J9' },
    { header: '自评得分', content: { type: 'number', value: 2, formula: '1+1' }, cell: 'K9' },
    { header: '扣分原因', content: '材料另报', cell: 'L9' },
    { header: '是否适用', content: '否', cell: 'M9' },
    { header: '缺项理由', content: '没有发生', cell: 'N9' },
    { header: '佐证编号', content: 'Z1', cell: 'O9' },
  ] as const)('are told of when a county fills in $header', ({ header, content, cell }) => {
    const book = fullWorkbook(external);
    book.scores.put('1.2', header, content);

    expect(inShort(read(book, { scheme: external }).findings)).toEqual([
      `value.not-yours warning 指标评分!${cell}`,
    ]);
  });
});

describe('a self-assessment', () => {
  it("takes no notice of what stands in the reviewer's columns, and says so", () => {
    const book = fullWorkbook();
    book.scores.put('1.1.1', '复核得分', 1);
    book.scores.put('1.1.1', '复核意见', '同意');
    expect(inShort(read(book).findings)).toEqual([
      'value.not-yours warning 指标评分!P7',
      'value.not-yours warning 指标评分!Q7',
    ]);
  });
});

describe('a review', () => {
  const stage = 'review';
  const reviewed = (change: (book: EditableWorkbook) => void) => {
    const book = fullWorkbook(undefined, stage);
    change(book);
    return read(book, { stage });
  };

  it('may leave scores as they are', () => {
    const { entries, findings } = reviewed(() => {});
    expect(findings).toEqual([]);
    expect(entries.map((entry) => entry.score)).toEqual(Array.from({ length: 9 }, () => null));
  });

  it('states no weights', () => {
    expect(reviewed((book) => book.weights.put(1, '权重', 0.01)).performanceWeight).toBeUndefined();
  });

  it('that confirms a score needs no opinion', () => {
    const { entries, findings } = reviewed((book) => book.scores.put('1.1.1', '复核得分', 2));
    expect(findings).toEqual([]);
    expect(entries[0]).toMatchObject({ score: decimal(2), cell: 'P7' });
  });

  it('that changes a score needs an opinion that can be seen', () => {
    const { findings } = reviewed((book) => {
      book.scores.put('1.1.1', '复核得分', 1);
      book.scores.put('1.1.1', '复核意见', '\u200B');
    });
    expect(inShort(findings)).toEqual(['score.opinion-missing error 指标评分!Q7']);
  });

  it('that changes a score needs an opinion', () => {
    const { findings } = reviewed((book) => book.scores.put('1.1.1', '复核得分', 1));
    expect(inShort(findings)).toEqual(['score.opinion-missing error 指标评分!Q7']);
    expect(wordingOf(findings[0]!).message).toBe(
      '指标 1.1.1 的得分由 2 分改为 1 分，但没有写明复核意见',
    );
  });

  it('that changes a score with an opinion stands', () => {
    const { entries, findings } = reviewed((book) => {
      book.scores.put('1.1.1', '复核得分', 1);
      book.scores.put('1.1.1', '复核意见', '两案未出庭');
    });
    expect(findings).toEqual([]);
    expect(entries[0]).toMatchObject({ score: decimal(1), reason: '两案未出庭' });
  });

  it('stays within the points', () => {
    const { findings } = reviewed((book) => {
      book.scores.put('1.1.1', '复核得分', 3);
      book.scores.put('1.1.1', '复核意见', '加分');
    });
    expect(inShort(findings)).toEqual(['score.out-of-range error 指标评分!P7']);
  });
});

describe('the seal', () => {
  it('that is missing is mentioned', () => {
    expect(inShort(read(fullWorkbook(), { seal: '' }).findings)).toEqual([
      'seal.missing info 填表说明',
    ]);
  });

  it('that no longer fits is told of', () => {
    const { findings } = read(fullWorkbook(), { seal: 'AAAA-BBBB-CCCC' });
    expect(inShort(findings)).toEqual(['seal.broken warning 填表说明']);
  });
});
