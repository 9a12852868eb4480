import { describe, expect, it } from 'vitest';
import { adviseScheme } from '#core/scheme/advise.ts';
import { pathKey } from '#core/scheme/path-key.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

const facts = { theme: 'enforcement', source: { item: '第1项' }, evidence: ['台账'] };
const counted = { kind: 'target', operator: '>=', value: 100, otherwise: 'none' };
const judged = { kind: 'judgement', guidance: '看台账是否完整' };
const byApril = { kind: 'deadline', by: '04-01', deductPerDay: 1 };
const levels = (...shares: readonly number[]) => ({
  kind: 'level',
  levels: shares.map((share, index) => ({ name: `等级${index}`, share })),
});
const short = (deduct: number) => ({ ...counted, otherwise: { every: 1, deduct } });

const leaf = (code: string, points: number, others: object = {}) => ({
  code,
  name: `指标${code}`,
  points,
  rule: counted,
  ...facts,
  ...others,
});

/** What is unwise in a scheme of 100 points: its code, and where it is. */
function adviceOn(document: object): string[] {
  const scheme = schemeOf({
    ...exampleDocument,
    total: 100,
    bonusCap: 0,
    indicators: [leaf('1', 60), leaf('2', 40)],
    ...document,
  });
  return adviseScheme(scheme).map(({ code, path }) => `${code} ${pathKey(path)}`);
}

/** The same of one leaf of 60 points beside another that is sound. */
function adviceOnLeaf(others: object): string[] {
  return adviceOn({ indicators: [leaf('1', 60, others), leaf('2', 40)] });
}

describe('a scheme that is wise', () => {
  it('gets no warning', () => {
    expect(adviceOn({})).toEqual([]);
  });
});

describe('points', () => {
  it.each([
    [0.1, ['scheme.points-tiny indicators[0].points']],
    [0.19, ['scheme.points-tiny indicators[0].points']],
    [0.2, []],
    [0.25, []],
  ])('of %d in 100', (points, advice) => {
    expect(adviceOn({ indicators: [leaf('1', points), leaf('2', 100 - points)] })).toEqual(advice);
  });

  it('that are few are no matter in a bonus', () => {
    const bonus = leaf('3', 0.1, { type: 'bonus' });
    const advice = adviceOn({ bonusCap: 0.1, indicators: [leaf('1', 60), leaf('2', 40), bonus] });
    expect(advice).toEqual([]);
  });

  it.each([
    [33, []],
    [34, ['scheme.judged-much indicators']],
  ])('of which %d in 100 are judged', (points, advice) => {
    const indicators = [leaf('1', points, { rule: judged }), leaf('2', 100 - points)];
    expect(adviceOn({ indicators })).toEqual(advice);
  });
});

describe('a rule', () => {
  it.each([
    ['is judged by nothing', { kind: 'judgement' }, 'judgement-unguided indicators[1].rule'],
    [
      'falls due on a day that most years lack',
      { kind: 'deadline', by: '02-29', deductPerDay: 1 },
      'deadline-leap-day indicators[1].rule.by',
    ],
    [
      'falls due after the evaluation',
      { kind: 'deadline', by: '2024-01-01', deductPerDay: 1 },
      'deadline-outside indicators[1].rule.by',
    ],
    [
      'fell due before the period',
      { kind: 'deadline', by: '2022-12-31', deductPerDay: 1 },
      'deadline-outside indicators[1].rule.by',
    ],
    ['takes all for the first step', short(10), 'step-costs-all indicators[1].rule.otherwise'],
    ['has a better level below', levels(1, 0, 0.5), 'levels-unordered indicators[1].rule'],
    ['has no level for nothing done', levels(1, 0.5), 'level-without-zero indicators[1].rule'],
  ])('that %s', (_, rule, advice) => {
    const indicators = [leaf('1', 90), leaf('2', 10, { rule })];
    expect(adviceOn({ indicators })).toEqual([`scheme.${advice}`]);
  });

  it.each([
    [{ kind: 'deadline', by: '12-31', deductPerDay: 1 }],
    [{ kind: 'deadline', by: '2023-12-31', deductPerDay: 1 }],
    [short(9.99)],
    [levels(1, 0.5, 0.5, 0)],
  ])('such as %j is sound', (rule) => {
    expect(adviceOn({ indicators: [leaf('1', 90), leaf('2', 10, { rule })] })).toEqual([]);
  });

  it('that falls due each year is unwise where its last day was before the period', () => {
    const indicators = [
      leaf('1', 90),
      leaf('2', 10, { rule: { kind: 'deadline', by: '12-31', deductPerDay: 1 } }),
    ];
    expect(adviceOn({ indicators, evaluationDate: '2023-11-30' })).toEqual([
      'scheme.deadline-outside indicators[1].rule.by',
    ]);
  });
});

describe('a target in per cent', () => {
  it.each([
    [{ value: 0.95 }, ['value']],
    [{ value: 1 }, ['value']],
    [{ value: 120 }, ['value']],
    [{ value: 0 }, ['value']],
    [{ operator: '<=', value: 0.05 }, ['value']],
    [{ operator: '<=', value: 0 }, []],
    [{ value: 1.5 }, []],
    [{ value: 100 }, []],
    [{ operator: '<=', value: -5 }, []],
    [{ value: 0.95, unit: '件' }, []],
  ])('of %j', (aim, keys) => {
    const advice = adviceOnLeaf({ rule: { ...counted, unit: '%', ...aim } });
    expect(advice).toEqual(keys.map((key) => `scheme.share-unlikely indicators[0].rule.${key}`));
  });

  it.each([
    [0.5, 0.9, ['min', 'max']],
    [0, 1, ['max']],
    [90, 110, ['max']],
    [0, 5, []],
    [90, 100, []],
  ])('from %d to %d', (min, max, keys) => {
    const rule = { kind: 'range', min, max, unit: '%', otherwise: 'none' };
    const advice = adviceOnLeaf({ rule });
    expect(advice).toEqual(keys.map((key) => `scheme.share-unlikely indicators[0].rule.${key}`));
  });
});

describe('a leaf', () => {
  it.each([
    [{ start: '2022-12-31' }, ['milestone-outside indicators[0].start']],
    [{ due: '2024-01-01' }, ['milestone-outside indicators[0].due']],
    [{ start: '2023-06-02', due: '2023-06-01' }, ['milestone-reversed indicators[0].due']],
    [{ start: '2023-01-01', due: '2023-12-31' }, []],
    [{ start: '2023-06-01', due: '2023-06-01' }, []],
    [{ start: '2023-04-02', rule: byApril }, ['milestone-reversed indicators[0].start']],
    [{ start: '2023-04-01', rule: byApril }, []],
    [{ theme: undefined }, ['leaf-lacks indicators[0]']],
    [{ source: undefined }, ['leaf-lacks indicators[0]']],
    [{ evidence: [] }, ['leaf-lacks indicators[0]']],
    [{ evidence: [], origin: 'external' }, []],
    [{ name: '指标2' }, ['leaf-same-name indicators[1].name']],
    [{ replaces: ['1'] }, ['replaces-itself indicators[0].replaces']],
    [{ replaces: ['1', '9'] }, []],
  ])('with %j', (others, advice) => {
    expect(adviceOnLeaf(others)).toEqual(advice.map((each) => `scheme.${each}`));
  });
});

it('lets a part of what was split name its own code', () => {
  const parts = [leaf('1', 60, { replaces: ['1'] }), leaf('2', 40, { replaces: ['1'] })];
  expect(adviceOn({ indicators: parts })).toEqual([]);
});

describe('the scheme', () => {
  const bonus = leaf('3', 2, { type: 'bonus' });
  const base = [leaf('1', 60), leaf('2', 40)];

  it.each([
    [{ replaces: 'example-2023' }, ['replaces-itself replaces']],
    [{ replaces: 'example-2022' }, []],
    [{ evaluationDate: '2022-12-31' }, ['evaluation-early evaluationDate']],
    [{ indicators: [...base, bonus] }, ['bonus-idle indicators[2]']],
    [{ indicators: [...base, bonus], bonusCap: 2.5 }, ['bonus-cap-unreachable bonusCap']],
    [{ indicators: [...base, bonus], bonusCap: 2 }, []],
    [{ bonusCap: 1 }, ['bonus-cap-unreachable bonusCap']],
  ])('with %j', (others, advice) => {
    expect(adviceOn(others)).toEqual(advice.map((each) => `scheme.${each}`));
  });

  it('leaves a kind of unit with less than half of the points', () => {
    const most = leaf('1', 60, { appliesTo: ['county', 'district', 'countyCity', 'banner'] });
    expect(adviceOn({ indicators: [most, leaf('2', 40)] })).toEqual([
      'scheme.kind-thin indicators',
    ]);
    expect(
      adviceOn({ indicators: [leaf('1', 60), { ...most, code: '2', name: '乙', points: 40 }] }),
    ).toEqual([]);
  });

  it('of departments says nothing of counties', () => {
    const most = leaf('1', 60, { appliesTo: ['department'] });
    expect(adviceOn({ indicators: [most, leaf('2', 40)] })).toEqual([]);
  });
});

describe('a threshold', () => {
  const grades = [
    { name: '优秀', from: 90 },
    { name: '不合格', from: 0 },
  ];

  it.each([
    [{ talk: { below: 90 }, circular: { below: 60 } }, []],
    [{ talk: { below: 60 }, circular: { below: 90 } }, []],
    [{ talk: { below: 90.01 } }, ['scheme.follow-up-praised followUp.talk.below']],
    [
      { talk: { below: 95 }, circular: { below: 100 } },
      [
        'scheme.follow-up-praised followUp.talk.below',
        'scheme.follow-up-praised followUp.circular.below',
      ],
    ],
  ])('that marks units of the best grade is unwise: %j', (followUp, advice) => {
    expect(adviceOn({ grades, followUp, vetoes: [] })).toEqual(advice);
  });

  it('is sound where there is but one grade', () => {
    const followUp = { talk: { below: 60 } };
    expect(adviceOn({ grades: [{ name: '参评', from: 0 }], followUp, vetoes: [] })).toEqual([]);
  });
});
