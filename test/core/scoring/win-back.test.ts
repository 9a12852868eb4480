import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import { ruleScore } from '#core/scoring/rule-score.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import { winBack, type Remedy, type WinBack } from '#core/scoring/win-back.ts';
import { count, rule, target } from '../../support/drawn-rules.ts';
import { everyApril, threeItems, threeLevels } from '../../support/written-rules.ts';

const POINTS = decimal(2);

/** What was lost on an input whose rule's score counts, unless another score is given. */
function lost(
  written: object,
  input: Input | undefined,
  { type = 'base', score }: { readonly type?: LeafType; readonly score?: string } = {},
): WinBack | undefined {
  const read = rule(written);
  const terms = { points: POINTS, type, evaluationDate: '2023-12-31' };
  const byRule = input === undefined ? null : ruleScore(read, terms, input);
  const counted = score === undefined ? byRule : decimal(score);
  return winBack({ rule: read, type }, terms, { input, score: counted });
}

const share = {
  kind: 'target',
  operator: '>=',
  value: 90,
  unit: '%',
  otherwise: { every: 1, deduct: 0.08 },
};
const days = { kind: 'range', min: 20, max: 30, unit: '天', otherwise: 'proportional' };
const faults = { kind: 'occurrences', each: 0.5, unit: '件' };

describe('what would win lost points back', () => {
  it.each<[string, object, Input, string, object]>([
    [
      'a share to be raised',
      share,
      decimal(85),
      '0.4',
      { kind: 'bound', side: 'low', value: decimal(85), bound: decimal(90), unit: '%' },
    ],
    [
      'a number that is too high',
      days,
      decimal(40),
      '0.5',
      { kind: 'bound', side: 'high', value: decimal(40), bound: decimal(30), unit: '天' },
    ],
    [
      'a day that was late',
      everyApril,
      '2023-04-13',
      '1.2',
      { kind: 'deadline', due: '2023-04-01', day: '2023-04-13', late: decimal(12) },
    ],
    [
      'what was not done',
      everyApril,
      null,
      '2',
      { kind: 'deadline', due: '2023-04-01', day: null, late: decimal(0) },
    ],
    [
      'what occurred',
      faults,
      decimal(3),
      '1.5',
      { kind: 'occurrences', count: decimal(3), each: decimal('0.5'), unit: '件' },
    ],
    [
      'items that are not done',
      threeItems,
      [1],
      '1.5',
      {
        kind: 'items',
        items: [
          { number: 2, name: '记录', points: decimal('0.5') },
          { number: 3, name: '法核', points: decimal(1) },
        ],
      },
    ],
    ['a level', threeLevels, '一般', '1', { kind: 'level', from: '一般', to: '好' }],
    ['a judgement', { kind: 'judgement' }, decimal('1.7'), '0.3', { kind: 'judged' }],
  ])('%s', (_, written, input, gain, remedy) => {
    expect(lost(written, input)).toMatchObject({ gain: decimal(gain), remedy });
  });

  it.each<[string, object, Input, string, object]>([
    ['occurrences', faults, decimal(1), '0.5', { kind: 'occurrences', count: decimal(1) }],
    [
      'items that are the case',
      threeItems,
      [2],
      '0.5',
      { kind: 'items', items: [{ number: 2, name: '记录', points: decimal('0.5') }] },
    ],
    ['a level', threeLevels, '好', '2', { kind: 'level', from: '好', to: '差' }],
  ])('of a deduction: %s', (_, written, input, gain, remedy) => {
    expect(lost(written, input, { type: 'deduction' })).toMatchObject({
      gain: decimal(gain),
      remedy,
    });
  });

  it('is up to the evaluator where their score is not that of the rule', () => {
    expect(lost(share, decimal(90), { score: '1.5' })).toEqual({
      gain: decimal('0.5'),
      remedy: { kind: 'judged' },
    });
    expect(lost(share, undefined, { score: '1.5' })).toMatchObject({ remedy: { kind: 'judged' } });
  });

  it('is an answer where there is none', () => {
    expect(lost(share, undefined)).toEqual({ gain: POINTS, remedy: { kind: 'unanswered' } });
  });

  it('is nothing where nothing was lost', () => {
    expect(lost(share, decimal(95))).toBeUndefined();
    expect(lost(faults, decimal(0), { type: 'deduction' })).toBeUndefined();
    expect(lost(faults, decimal(1), { type: 'bonus' })).toBeUndefined();
  });
});

const terms = { points: POINTS, type: 'base', evaluationDate: '2023-12-31' } as const;

/** What the evaluator would have entered. */
function remedied(remedy: Remedy): Input {
  switch (remedy.kind) {
    case 'bound':
      return remedy.bound;
    case 'deadline':
      return remedy.due;
    case 'items':
      return [1, 2, 3];
    case 'level':
      return remedy.to;
    case 'occurrences':
    case 'judged':
    case 'unanswered':
      return decimal(0);
  }
}

describe('a remedy, applied', () => {
  it('leaves nothing lost, and brings what was said', () => {
    const day = fc.constantFrom('2023-03-31', '2023-04-02', '2023-04-20', '2023-12-01');
    const drawn = fc.oneof(
      fc.tuple(fc.oneof(target('>='), target('<=')), count),
      fc.tuple(fc.constant(rule(days)), count),
      fc.tuple(fc.constant(rule(everyApril)), fc.option(day)),
      fc.tuple(fc.constant(rule(faults)), count),
      fc.tuple(fc.constant(rule(threeItems)), fc.subarray([1, 2, 3])),
      fc.tuple(fc.constant(rule(threeLevels)), fc.constantFrom('好', '一般', '差')),
    );
    fc.assert(
      fc.property(drawn, ([rule, input]) => {
        const score = ruleScore(rule, terms, input);

        const back = winBack({ rule, type: 'base' }, terms, { input, score });

        const best = back === undefined ? score : ruleScore(rule, terms, remedied(back.remedy));
        expect(best).toEqual(POINTS);
        expect(back?.gain ?? decimal(0)).toEqual(best.minus(score));
      }),
      { numRuns: 1_000 },
    );
  });
});
