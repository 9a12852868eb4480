import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fromMicro, minimum, toMicro, type Decimal } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { evaluate, type Evaluation, type LeafOutcome } from '#core/scoring/evaluate.ts';
import { gainNeeded, type GainNeeded } from '#core/scoring/gain-needed.ts';
import { stepFigures } from '#core/scoring/step-figures.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

const judgement = { kind: 'judgement' };
const leaves = [
  { code: '1', name: '审查', points: 40, rule: judgement },
  { code: '2', name: '公开', points: 33.3, rule: judgement },
  { code: '3', name: '记录', points: 26.7, rule: judgement },
  { code: '4', name: '创新', points: 5, type: 'bonus', rule: judgement },
  { code: '5', name: '通报', points: 50, type: 'deduction', rule: judgement },
];
const baseCodes = ['1', '2', '3'];

function scheme(decimals = 2, on: 'rounded' | 'exact' = 'rounded'): Scheme {
  return schemeOf({
    ...exampleDocument,
    total: 100,
    decimals,
    bonusCap: 3,
    ranking: { on, peers: ['kind'] },
    grades: [{ name: '合格', from: 0 }],
    vetoes: [
      { code: 'V1', name: '瞒报', effect: { kind: 'cap', score: 60 } },
      { code: 'V2', name: '造假', effect: { kind: 'zero' } },
    ],
    indicators: leaves,
  });
}

/** Points by code; `omitted` for a leaf that is not applicable. */
type Scores = Readonly<Record<string, string>>;

function outcomesOf(scores: Scores): Map<string, LeafOutcome> {
  return new Map(
    Object.entries(scores).map(([code, score]) => [
      code,
      score === 'omitted'
        ? { score: null, applicable: false }
        : { score: decimal(score), applicable: true },
    ]),
  );
}

function needed(
  scores: Scores,
  other: string,
  aim: 'level' | 'pass',
  { of = scheme(), vetoes = [] as Scheme['vetoes'] } = {},
): GainNeeded {
  const evaluation = evaluate(of, 'county', outcomesOf(scores), vetoes);
  return gainNeeded(of, stepFigures(evaluation), decimal(other), aim);
}

const some = { '1': '30', '2': '30', '3': '20.004', '4': '0', '5': '0' };

describe('the gain that is needed', () => {
  it('begins where the score rounds up to what is wanted', () => {
    expect(needed(some, '80.02', 'level')).toEqual({ kind: 'gain', points: decimal('0.011') });
    expect(needed(some, '80.02', 'pass')).toEqual({ kind: 'gain', points: decimal('0.021') });
  });

  it('is of exact scores where the scheme ranks on them', () => {
    const of = scheme(2, 'exact');
    expect(needed(some, '80.02', 'level', { of })).toEqual({
      kind: 'gain',
      points: decimal('0.016'),
    });
    expect(needed(some, '80.02', 'pass', { of })).toEqual({
      kind: 'gain',
      points: decimal('0.016001'),
    });
  });

  it('is smaller where omissions leave fewer points to earn', () => {
    const omitted = { ...some, '1': 'omitted', '2': '20', '3': '20' };
    // 40 of 60 points are 66.67; for 67.67, 67.665 × 60 ÷ 100 must be earned.
    expect(needed(omitted, '67.67', 'level')).toEqual({ kind: 'gain', points: decimal('0.599') });
  });

  it('makes up for deductions, and bonuses count towards it', () => {
    expect(needed({ ...some, '5': '1' }, '80', 'level')).toEqual({
      kind: 'gain',
      points: decimal('0.991'),
    });
    expect(needed({ ...some, '4': '2.5' }, '83', 'level')).toEqual({
      kind: 'gain',
      points: decimal('0.491'),
    });
  });

  it('is nothing for who is level already', () => {
    expect(needed(some, '80', 'level')).toEqual({ kind: 'gain', points: decimal(0) });
  });

  it('is none that base points could bring', () => {
    expect(needed(some, '101.5', 'pass')).toEqual({ kind: 'beyond', short: decimal('1.505') });
    expect(needed({ '1': 'omitted', '2': 'omitted', '3': 'omitted' }, '1', 'level')).toEqual({
      kind: 'beyond',
      short: decimal('0.995'),
    });
  });

  it('is none where no score is higher', () => {
    expect(needed(some, '103', 'pass')).toEqual({ kind: 'highest' });
  });

  it('is none above what a veto allows', () => {
    const of = scheme();
    const vetoed = { of, vetoes: of.vetoes.slice(0, 1) };
    expect(needed(some, '60', 'level', vetoed)).toEqual({ kind: 'gain', points: decimal(0) });
    expect(needed(some, '60', 'pass', vetoed)).toEqual({ kind: 'vetoed', cap: decimal(60) });
    expect(needed({ ...some, '1': '5' }, '60', 'level', vetoed)).toEqual({
      kind: 'gain',
      points: decimal('4.991'),
    });
  });
});

const micro = (points: number) =>
  fc.integer({ min: 0, max: toMicro(decimal(points)) }).map(fromMicro);

/** A unit that has come to some score, another's score above it, and what more on base leaves brings. */
const drawn = fc
  .record({
    decimals: fc.integer({ min: 0, max: 4 }),
    on: fc.constantFrom('rounded' as const, 'exact' as const),
    scores: fc.tuple(micro(40), micro(33.3), micro(26.7), micro(5), micro(50)),
    omitted: fc.subarray(baseCodes),
    vetoed: fc.subarray([0, 0, 1], { maxLength: 1 }),
    above: fc.oneof(fc.constant(decimal(0)), micro(3), micro(60)),
    aim: fc.constantFrom('level' as const, 'pass' as const),
  })
  .map(({ decimals, on, scores, omitted, vetoed, above, aim }) => {
    const of = scheme(decimals, on);
    const vetoes = of.vetoes.filter((_, index) => vetoed.includes(index));
    const outcomes = outcomesOf(
      Object.fromEntries(
        scores.map((score, index) => {
          const code = String(index + 1);
          return [code, omitted.includes(code) ? 'omitted' : score.toString()];
        }),
      ),
    );
    const compared = ({ exact, score }: Evaluation) => (on === 'exact' ? exact : score);
    const evaluation = evaluate(of, 'county', outcomes, vetoes);
    const figures = stepFigures(evaluation);
    const places = on === 'exact' ? 6 : decimals;
    const other = compared(evaluation).plus(above).toDecimalPlaces(places);
    return {
      needed: gainNeeded(of, figures, other, aim),
      open: figures.attainable.minus(figures.earned),
      /** Whether a gain reaches what is wanted. */
      reaches: (gain: Decimal): boolean => {
        const score = compared(evaluate(of, 'county', raised(outcomes, gain), vetoes));
        return aim === 'pass' ? score.greaterThan(other) : score.greaterThanOrEqualTo(other);
      },
    };
  });

/** Scores with as much more on base leaves as they take, the first ones first. */
function raised(scores: Map<string, LeafOutcome>, gain: Decimal): Map<string, LeafOutcome> {
  let rest = gain;
  return new Map(
    [...scores].map(([code, outcome]) => {
      const points = decimal(leaves.find((leaf) => leaf.code === code)?.points ?? 0);
      const isBase = baseCodes.includes(code) && outcome.applicable;
      const score = outcome.score ?? decimal(0);
      const more = isBase ? minimum(rest, points.minus(score)) : decimal(0);
      rest = rest.minus(more);
      return [code, isBase ? { ...outcome, score: score.plus(more) } : outcome];
    }),
  );
}

function pointsOf(needed: GainNeeded): Decimal {
  fc.pre(needed.kind === 'gain');
  return needed.kind === 'gain' ? needed.points : decimal(0);
}

describe('the gain that is needed, applied', () => {
  it('reaches what is wanted, in whole millionths and within what is open', () => {
    fc.assert(
      fc.property(drawn, ({ needed, open, reaches }) => {
        const points = pointsOf(needed);
        expect(points.decimalPlaces()).toBeLessThanOrEqual(6);
        expect(points.lessThanOrEqualTo(open)).toBe(true);
        expect(reaches(points)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('does not reach it with a millionth less', () => {
    fc.assert(
      fc.property(drawn, ({ needed, reaches }) => {
        const points = pointsOf(needed);
        fc.pre(!points.isZero());
        expect(reaches(points.minus('0.000001'))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is none where full points on every base leaf do not reach it', () => {
    fc.assert(
      fc.property(drawn, ({ needed, open, reaches }) => {
        expect(reaches(open)).toBe(needed.kind === 'gain');
      }),
      { numRuns: 500 },
    );
  });
});
