import { describe, expect, it } from 'vitest';
import { parseScheme } from '#core/scheme/parse.ts';
import { pathKey } from '#core/scheme/path-key.ts';
import { exampleDocument } from '../../support/example-scheme.ts';

const judged = { kind: 'judgement' };

/** Every fault of a scheme: its code and where it is. */
function faultsOf(document: unknown): string[] {
  return parseScheme(document).faults.map(({ code, path }) => `${code} ${pathKey(path)}`);
}

/** Faults of the example with other indicators. */
function faultsOfTree(indicators: readonly object[]): string[] {
  return faultsOf({ ...exampleDocument, indicators });
}

/** Faults of the example with one leaf that has all its points. */
function faultsOfLeaf(leaf: object): string[] {
  return faultsOfTree([{ code: '1', name: '指标', points: 10, rule: judged, ...leaf }]);
}

const leaf = (code: unknown, others: object = { points: 5 }) => ({
  code,
  name: '指标',
  rule: judged,
  ...others,
});

/** One leaf below as many branches as make a tree of so many levels. */
function nested(levels: number): object {
  const above = Array.from({ length: levels - 1 }, (_, index) => `B${index}`);
  return above.reduce<object>(
    (below, code) => ({ code, name: '上级指标', children: [below] }),
    leaf('1', { points: 10 }),
  );
}

const withThresholds = (followUp: unknown) => faultsOf({ ...exampleDocument, followUp });
const withFloor = (floor: unknown) => ({ ...exampleDocument, performanceWeight: { floor } });

/** Points of the leaves of the example with other indicators. */
function pointsOf(indicators: readonly object[]): string[] | undefined {
  const { scheme } = parseScheme({ ...exampleDocument, indicators });
  return scheme?.leaves.map(({ points }) => points.toString());
}

describe('parseScheme', () => {
  it('accepts a sound scheme and lays out its tree', () => {
    const { scheme, faults } = parseScheme(exampleDocument);

    expect(faults).toEqual([]);
    expect(scheme?.leaves.map((leaf) => `${leaf.code} ${leaf.points}`)).toEqual([
      '1.1.1 2',
      '1.1.2 2',
      '1.2 2',
      '2.1 1',
      '2.2 1',
      '2.3 1',
      '2.4 1',
      '2.5 1',
      '2.6 2',
    ]);
    expect(scheme?.branches.map(({ code, level, points }) => `${code} ${level} ${points}`)).toEqual(
      ['1 1 6', '1.1 2 4', '2 1 4'],
    );
    expect(scheme?.leaves[0]?.path.map((branch) => branch.code)).toEqual(['1', '1.1']);
  });

  it('tells all faults at once, each with its path', () => {
    const { performanceWeight: _, title: __, ...document } = exampleDocument;
    const faulty = {
      ...document,
      kind: 'yearly',
      total: 12,
      colour: 'red',
      document: { title: '示例文件', issuer: '示例机关' },
      period: { start: '2023-12-31', end: '2023-01-01' },
      evaluationDate: '2023-02-29',
      performanceWeight: { floor: '9.99%' },
      grades: [{ name: '合格', from: 60 }],
      vetoes: [{ code: '2', name: '造假', effect: { kind: 'grade', atMost: '优秀' } }],
      indicators: [
        {
          code: '1',
          name: '依法行政',
          children: [
            { code: '1.1', name: '出庭', points: '2.0000001', rule: { ...judged, note: '无' } },
            { code: '1.1', name: '办理', points: 3, rule: { kind: 'deadline', by: '04-31' } },
          ],
        },
        { code: '2', name: '制度', points: 3, rule: { kind: 'checklist', items: [] } },
        {
          code: '3',
          name: '普法',
          points: 5,
          rule: {
            kind: 'level',
            levels: [
              { name: '好', share: 1 },
              { name: '好', share: '101%' },
            ],
          },
        },
        {
          code: '4',
          name: '监督',
          points: 5,
          rule: { kind: 'checklist', items: [{ name: '公示', points: 4 }] },
        },
        {
          code: '5',
          name: '扣分',
          points: 1,
          type: 'deduction',
          rule: { kind: 'deadline', by: '04-01', deductPerDay: 1 },
        },
      ],
    };

    expect(faultsOf(faulty)).toEqual([
      'scheme.missing title',
      'scheme.document-undated document',
      'scheme.not-an-option kind',
      'scheme.period-reversed period',
      'scheme.malformed evaluationDate',
      'scheme.malformed indicators[0].children[0].points',
      'scheme.unknown-key indicators[0].children[0].rule.note',
      'scheme.malformed indicators[0].children[1].rule.by',
      'scheme.missing indicators[0].children[1].rule.deductPerDay',
      'scheme.wrong-size indicators[1].rule.items',
      'scheme.malformed indicators[2].rule.levels[1].share',
      'scheme.unknown-key colour',
      'scheme.duplicate-code indicators[0].children[1].code',
      'scheme.duplicate-code vetoes[0].code',
      'scheme.rule-unreachable indicators[3].rule',
      'scheme.rule-not-for-type indicators[4].rule',
      'scheme.floor-too-low performanceWeight.floor',
      'scheme.grades-unordered grades',
      'scheme.grade-unknown vetoes[0].effect.atMost',
    ]);
  });

  it('has each grade once: vetoes and reports go by its name', () => {
    const [best, ...others] = exampleDocument.grades;
    const grades = [best, { ...best, from: 8 }, ...others];
    expect(faultsOf({ ...exampleDocument, grades })).toEqual(['scheme.grade-twice grades[1].name']);
  });

  it.each([undefined, null, 'scheme', 7, [], [exampleDocument]])(
    'refuses %j as a whole',
    (data) => {
      expect(faultsOf(data)).not.toEqual([]);
    },
  );
});

it('puts the mark for what cannot be shown in the place of half a character in a text', () => {
  const { scheme } = parseScheme({ ...exampleDocument, title: '方案\ud83d一' });

  expect(scheme?.title).toBe('方案\ufffd一');
});

describe('the depth of a tree', () => {
  it.each([1, 8, 20])('may be %d', (levels) => {
    expect(faultsOfTree([nested(levels)])).toEqual([]);
  });

  it.each([21, 100_000])('may not be %d', (levels) => {
    const { faults } = parseScheme({ ...exampleDocument, indicators: [nested(levels)] });
    const children = Array.from({ length: 20 }, () => [0, 'children']).flat();
    expect(faults).toEqual([
      { code: 'scheme.too-deep', parameters: { limit: 20 }, path: ['indicators', ...children] },
    ]);
  });
});

describe('codes', () => {
  it('are unique among indicators', () => {
    expect(parseScheme({ ...exampleDocument, indicators: [leaf('1'), leaf('1')] }).faults).toEqual([
      {
        code: 'scheme.duplicate-code',
        parameters: { code: '1', first: 'indicators[0]' },
        path: ['indicators', 1, 'code'],
      },
    ]);
  });

  it('are unique among indicators and vetoes', () => {
    expect(faultsOfTree([leaf('V1'), leaf('2')])).toEqual(['scheme.duplicate-code vetoes[0].code']);
  });

  it.each([
    { code: 1.1, expected: 'scheme.wrong-shape' },
    { code: '1.', expected: 'scheme.malformed' },
    { code: '1..2', expected: 'scheme.malformed' },
    { code: '一', expected: 'scheme.malformed' },
    { code: '', expected: 'scheme.malformed' },
    { code: '1'.repeat(41), expected: 'scheme.malformed' },
    { code: undefined, expected: 'scheme.missing' },
  ])('are dotted letters and digits, not $code', ({ code, expected }) => {
    expect(faultsOfTree([leaf(code), leaf('2')])).toEqual([`${expected} indicators[0].code`]);
  });
});

describe('points', () => {
  it('add up to the total', () => {
    const { faults } = parseScheme({
      ...exampleDocument,
      indicators: [leaf('1', { points: '3.3' }), leaf('2', { points: '6.6' })],
    });
    expect(faults).toEqual([
      {
        code: 'scheme.points-total',
        parameters: { sum: '9.9', total: '10' },
        path: ['indicators'],
      },
    ]);
  });

  it('add up exactly where binary arithmetic would not', () => {
    const tenths = ['0.1', '0.2', '0.7', '9'].map((points, index) => leaf(`${index}`, { points }));
    expect(faultsOfTree(tenths)).toEqual([]);
  });

  it('do not count bonus and deduction', () => {
    const indicators = [
      leaf('1', { points: 10 }),
      leaf('2', { points: 3, type: 'bonus' }),
      leaf('3', { points: 3, type: 'deduction' }),
    ];
    expect(faultsOfTree(indicators)).toEqual([]);
  });

  it('of a branch agree with its leaves', () => {
    const children = [leaf('1.1', { points: 4 }), leaf('1.2', { points: 6 })];
    const { faults } = parseScheme({
      ...exampleDocument,
      indicators: [{ code: '1', name: '章', points: 9, children }],
    });
    expect(faults).toEqual([
      {
        code: 'scheme.points-disagree',
        parameters: { code: '1', sum: '10', points: '9' },
        path: ['indicators', 0],
      },
    ]);
  });

  it('agree with the weight', () => {
    const indicators = [leaf('1', { weight: 1, points: 4 }), leaf('2', { weight: 1 })];
    expect(faultsOfTree(indicators)).toEqual(['scheme.points-disagree indicators[0]']);
  });

  it('are given or follow from a weight', () => {
    expect(faultsOfTree([leaf('1', { points: 10 }), leaf('2', {})])).toEqual([
      'scheme.points-missing indicators[1]',
    ]);
  });

  it.each([-1, '-0.5', '1.0000001', '二', '1,000', '', true])(
    'that cannot be read are one fault, not two: %j',
    (points) => {
      expect(faultsOfTree([leaf('1', { points: 10 }), leaf('2', { points })])).toEqual([
        'scheme.malformed indicators[1].points',
      ]);
    },
  );
});

describe('weights', () => {
  it('share out the points of the node above, level by level', () => {
    const indicators = [
      {
        code: '1',
        name: '章',
        weight: 3,
        children: [leaf('1.1', { weight: '0.6' }), leaf('1.2', { weight: '0.2' })],
      },
      leaf('2', { weight: 1 }),
    ];
    expect(pointsOf(indicators)).toEqual(['5.625', '1.875', '2.5']);
  });

  it('give what is left over to the largest shares first', () => {
    const indicators = [
      leaf('1', { weight: 2 }),
      leaf('2', { weight: 2 }),
      leaf('3', { weight: 3 }),
      leaf('4', { weight: 2 }),
      leaf('5', { weight: 2 }),
    ];
    expect(pointsOf(indicators)).toEqual([
      '1.818182',
      '1.818182',
      '2.727273',
      '1.818182',
      '1.818181',
    ]);
  });

  it('leave bonus and deduction out', () => {
    const indicators = [
      leaf('1', { weight: 1 }),
      leaf('2', { weight: 1 }),
      leaf('3', { points: 2, type: 'bonus' }),
    ];
    expect(pointsOf(indicators)).toEqual(['5', '5', '2']);
  });

  it('stand on all siblings or on none', () => {
    expect(faultsOfTree([leaf('1', { weight: 1 }), leaf('2', { points: 5 })])).toEqual([
      'scheme.weight-mixed indicators[1]',
    ]);
  });

  it('need points above them', () => {
    const children = [leaf('1.1', { weight: 1 }), leaf('1.2', { weight: 1 })];
    expect(faultsOfTree([{ code: '1', name: '章', children }])).toEqual([
      'scheme.weight-without-points indicators[0]',
    ]);
  });

  it.each([0, -1, 'x'])('are above zero, not %j', (weight) => {
    expect(faultsOfTree([leaf('1', { weight: 1 }), leaf('2', { weight })])).toEqual([
      'scheme.malformed indicators[1].weight',
    ]);
  });
});

describe('the floor of the performance weight', () => {
  it.each([
    { floor: '9.99%', told: '9.99%' },
    { floor: '9.995%', told: '9.995%' },
    { floor: '9.9999999999%', told: '9.9999999999%' },
    { floor: 0.09995, told: '9.995%' },
    { floor: 0, told: '0%' },
  ])('$floor is too low', ({ floor, told }) => {
    expect(parseScheme(withFloor(floor)).faults).toEqual([
      {
        code: 'scheme.floor-too-low',
        parameters: { floor: told },
        path: ['performanceWeight', 'floor'],
      },
    ]);
  });

  it.each(['10%', '10％', ' 10 % ', '0.1', 0.1, '10.0%', '12.5%', '100%', 1])(
    '%j will do',
    (floor) => {
      expect(faultsOf(withFloor(floor))).toEqual([]);
    },
  );

  it.each(['10', 10, '101%', '-10%', '百分之十', '', null])('%j is no share', (floor) => {
    expect(faultsOf(withFloor(floor))).toEqual([
      expect.stringMatching(/^scheme\.(malformed|missing) performanceWeight\.floor$/),
    ]);
  });
});

describe('rules', () => {
  const target = { kind: 'target', operator: '>=', value: 95, otherwise: 'proportional' };
  const items = [
    { name: '公示', points: 4 },
    { name: '记录', points: 6 },
  ];

  it.each([
    { what: 'a checklist short of its points', rule: { kind: 'checklist', items: [items[0]] } },
    {
      what: 'a checklist beyond its points',
      rule: { kind: 'checklist', items: [...items, { name: '法核', points: '0.000001' }] },
    },
    {
      what: 'levels below the whole',
      rule: {
        kind: 'level',
        levels: [
          { name: '好', share: '99%' },
          { name: '差', share: 0 },
        ],
      },
    },
  ])('cannot reach the points: $what', ({ rule }) => {
    expect(faultsOfLeaf({ rule })).toEqual(['scheme.rule-unreachable indicators[0].rule']);
  });

  it('of a bonus reach the points by their cap', () => {
    const base = { code: '1', name: '指标', points: 10, rule: judged };
    const bonus = leaf('2', { points: 2, type: 'bonus' });
    const rule = { kind: 'occurrences', each: 0.5 };

    expect(faultsOfTree([base, { ...bonus, rule }])).toEqual([]);
    expect(faultsOfTree([base, { ...bonus, rule: { ...rule, cap: 2 } }])).toEqual([]);
    expect(faultsOfTree([base, { ...bonus, rule: { ...rule, cap: 1 } }])).toEqual([
      'scheme.rule-unreachable indicators[1].rule',
    ]);
  });

  it.each([
    target,
    { kind: 'range', min: 1, max: 2, otherwise: 'none' },
    { kind: 'deadline', by: '04-01', deductPerDay: 1 },
  ])('of kind $kind do not make a deduction', (rule) => {
    const base = { code: '1', name: '指标', points: 10, rule: judged };
    const deduction = { code: '2', name: '扣分', points: 2, type: 'deduction', rule };
    expect(faultsOfTree([base, deduction])).toEqual([
      'scheme.rule-not-for-type indicators[1].rule',
    ]);
  });

  it.each([
    { ...target, value: 0 },
    { ...target, value: -1 },
    { kind: 'range', min: 0, max: 5, otherwise: 'proportional' },
  ])('in proportion need something to divide by: %j', (rule) => {
    expect(faultsOfLeaf({ rule })).toEqual(['scheme.rule-bounds indicators[0].rule']);
  });

  it('have a range that is not reversed', () => {
    const rule = { kind: 'range', min: 5, max: 4, otherwise: 'none' };
    expect(faultsOfLeaf({ rule })).toEqual(['scheme.rule-bounds indicators[0].rule']);
  });

  it('name each item and each level once', () => {
    const twice = [items[0], { name: '公示', points: 6 }];
    const levels = [
      { name: '好', share: 1 },
      { name: '好', share: 0 },
    ];
    expect(faultsOfLeaf({ rule: { kind: 'checklist', items: twice } })).toEqual([
      'scheme.name-twice indicators[0].rule',
    ]);
    expect(faultsOfLeaf({ rule: { kind: 'level', levels } })).toEqual([
      'scheme.name-twice indicators[0].rule',
    ]);
  });

  it.each(['公示、记录', 'a,b', 'a;b', '"好"', '甲，乙', '甲；乙'])(
    'name no item %s: it could not be told from a list',
    (name) => {
      const rule = { kind: 'checklist', items: [{ name, points: 10 }] };
      expect(faultsOfLeaf({ rule })).toEqual(['scheme.malformed indicators[0].rule.items[0].name']);
    },
  );

  it.each([
    { rule: 'judgement', expected: 'scheme.wrong-shape indicators[0].rule' },
    { rule: {}, expected: 'scheme.missing indicators[0].rule.kind' },
    { rule: { kind: 'formula' }, expected: 'scheme.not-an-option indicators[0].rule.kind' },
    {
      rule: { ...target, operator: '>' },
      expected: 'scheme.not-an-option indicators[0].rule.operator',
    },
    {
      rule: { ...target, otherwise: 'half' },
      expected: 'scheme.not-an-option indicators[0].rule.otherwise',
    },
    {
      rule: { ...target, otherwise: { every: 0, deduct: 1 } },
      expected: 'scheme.malformed indicators[0].rule.otherwise.every',
    },
    {
      rule: { ...target, otherwise: { every: 1, deduct: 1, most: 3 } },
      expected: 'scheme.unknown-key indicators[0].rule.otherwise.most',
    },
    { rule: { ...target, value: '95%' }, expected: 'scheme.malformed indicators[0].rule.value' },
    {
      rule: { kind: 'deadline', by: '2023-02-29', deductPerDay: 1 },
      expected: 'scheme.malformed indicators[0].rule.by',
    },
    {
      rule: { kind: 'deadline', by: '02-30', deductPerDay: 1 },
      expected: 'scheme.malformed indicators[0].rule.by',
    },
  ])('are told of where they are wrong: $rule', ({ rule, expected }) => {
    expect(faultsOfLeaf({ rule })).toEqual([expected]);
  });

  it('may fall on the leap day', () => {
    expect(faultsOfLeaf({ rule: { kind: 'deadline', by: '02-29', deductPerDay: 1 } })).toEqual([]);
  });
});

describe('grades', () => {
  it.each([
    {
      what: 'rising',
      grades: [
        ['不合格', 0],
        ['优秀', 90],
      ],
    },
    {
      what: 'not down to zero',
      grades: [
        ['优秀', 90],
        ['合格', 60],
      ],
    },
    {
      what: 'the same twice',
      grades: [
        ['优秀', 60],
        ['合格', 60],
        ['不合格', 0],
      ],
    },
  ])('run from the best down to zero, not $what', ({ grades }) => {
    const listed = grades.map(([name, from]) => ({ name, from }));
    expect(faultsOf({ ...exampleDocument, vetoes: [], grades: listed })).toEqual([
      'scheme.grades-unordered grades',
    ]);
  });

  it('are compared as decimals', () => {
    const grades = [
      { name: '优秀', from: '9.000001' },
      { name: '合格', from: '9' },
      { name: '不合格', from: '0.0' },
    ];
    expect(faultsOf({ ...exampleDocument, grades })).toEqual([]);
  });

  it('that cannot be read are not said to be in disorder', () => {
    const grades = [
      { name: '优秀', from: '九十' },
      { name: '合格', from: 0 },
    ];
    expect(faultsOf({ ...exampleDocument, grades })).toEqual(['scheme.malformed grades[0].from']);
  });
});

describe('unknown keys and wrong shapes', () => {
  const [first, second] = exampleDocument.indicators;

  it.each([
    { where: 'ranking.tie', document: { ranking: { tie: 'skip' } } },
    { where: 'omission.reason', document: { omission: { maximum: '20%', reason: true } } },
    {
      where: 'vetoes[0].effect.score',
      document: { vetoes: [{ code: 'V', name: '假', effect: { kind: 'zero', score: 1 } }] },
    },
    { where: 'indicators[0].rule', document: { indicators: [{ ...first, rule: judged }, second] } },
    {
      where: 'indicators[0].lead',
      document: { indicators: [{ ...first, lead: '司法局' }, second] },
    },
  ])('at any depth: $where', ({ where, document }) => {
    expect(faultsOf({ ...exampleDocument, ...document })).toEqual([`scheme.unknown-key ${where}`]);
  });

  it.each([
    { path: 'indicators', document: { indicators: {} }, code: 'scheme.wrong-shape' },
    { path: 'decimals', document: { decimals: 5 }, code: 'scheme.wrong-size' },
    { path: 'decimals', document: { decimals: 1.5 }, code: 'scheme.wrong-shape' },
    { path: 'title', document: { title: '  ' }, code: 'scheme.wrong-size' },
    { path: 'edition', document: { edition: 2023.1 }, code: 'scheme.wrong-shape' },
    { path: 'id', document: { id: 'Gansu 2023' }, code: 'scheme.malformed' },
    { path: 'incomplete', document: { incomplete: 'wait' }, code: 'scheme.not-an-option' },
  ])('$path: $code', ({ path, document, code }) => {
    expect(faultsOf({ ...exampleDocument, ...document })).toContain(`${code} ${path}`);
  });

  it.each([0, 2000.000001])('a total of %d is out of range', (total) => {
    expect(faultsOf({ ...exampleDocument, total })).toContain('scheme.total-out-of-range total');
  });
});

describe('thresholds', () => {
  it.each([
    { talk: { below: 6 } },
    { circular: { below: '0.000001' } },
    { talk: { below: 11 }, circular: { below: 11 } },
  ])('may be up to the highest score: %j', (followUp) => {
    expect(withThresholds(followUp)).toEqual([]);
  });

  it.each([
    [{ talk: { below: 0 } }, 'scheme.follow-up-out-of-range followUp.talk.below'],
    [{ circular: { below: '11.000001' } }, 'scheme.follow-up-out-of-range followUp.circular.below'],
    [{ talk: { below: -1 } }, 'scheme.malformed followUp.talk.below'],
    [{ talk: { below: '0.0000001' } }, 'scheme.malformed followUp.talk.below'],
    [{ talk: { below: '六十' } }, 'scheme.malformed followUp.talk.below'],
    [{ talk: {} }, 'scheme.missing followUp.talk.below'],
    [{ talk: 6 }, 'scheme.wrong-shape followUp.talk'],
    [{ talk: { under: 6, below: 6 } }, 'scheme.unknown-key followUp.talk.under'],
    [{ talk: { below: 6 }, fine: { below: 6 } }, 'scheme.unknown-key followUp.fine'],
    [{}, 'scheme.follow-up-empty followUp'],
    [[], 'scheme.wrong-shape followUp'],
  ])('%j: %s', (followUp, fault) => {
    expect(withThresholds(followUp)).toEqual([fault]);
  });

  it('are held against the total alone where no bonus is given', () => {
    const { bonusCap: _, ...document } = exampleDocument;
    expect(faultsOf({ ...document, followUp: { talk: { below: 10.5 } } })).toEqual([
      'scheme.follow-up-out-of-range followUp.talk.below',
    ]);
  });

  it('are told of the total that is wrong, and of nothing else', () => {
    expect(
      faultsOf({ ...exampleDocument, total: '十', followUp: { talk: { below: 60 } } }),
    ).toEqual(['scheme.malformed total']);
  });
});
