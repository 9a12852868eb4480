import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fromMicro, sum, toMicro } from '#core/decimal.ts';
import { evaluate, type Evaluation, type LeafOutcome } from '#core/scoring/evaluate.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

const scheme = schemeOf(exampleDocument);
const [capped, graded, zeroed] = scheme.vetoes as [
  (typeof scheme.vetoes)[0],
  (typeof scheme.vetoes)[0],
  (typeof scheme.vetoes)[0],
];

const full = {
  '1.1.1': 2,
  '1.1.2': 2,
  '1.2': 2,
  '2.1': 1,
  '2.2': 1,
  '2.3': 1,
  '2.4': 1,
};

/** Outcomes of the scores; `omitted` for a leaf that is not applicable. */
function outcomes(
  scores: Readonly<Record<string, number | 'omitted' | null>>,
): Map<string, LeafOutcome> {
  return new Map(
    Object.entries(scores).map(([code, score]) => [
      code,
      score === 'omitted'
        ? { score: null, applicable: false }
        : { score: score === null ? null : decimal(score), applicable: true },
    ]),
  );
}

function results(evaluation: Evaluation): Record<string, string> {
  return Object.fromEntries(evaluation.steps.map(({ step, result }) => [step, result.toString()]));
}

describe('evaluate', () => {
  it('shows every step, from the leaves to the rounded score', () => {
    const evaluation = evaluate(
      scheme,
      'county',
      outcomes({ ...full, '1.1.1': 1.5, '2.4': 'omitted', '2.5': 0.5, '2.6': 1 }),
      [capped],
    );

    expect(evaluation.steps).toEqual([
      {
        step: 'leafScores',
        operands: { attainable: decimal(9), omitted: decimal(1) },
        result: decimal('8.5'),
      },
      {
        step: 'omission',
        operands: { attainable: decimal(9), total: decimal(10) },
        result: decimal('9.444444'),
      },
      {
        step: 'bonus',
        operands: { bonus: decimal('0.5'), cap: decimal(1) },
        result: decimal('9.944444'),
      },
      { step: 'deduction', operands: { deduction: decimal(1) }, result: decimal('8.944444') },
      { step: 'veto', operands: { cap: decimal(6) }, result: decimal(6) },
      { step: 'clamp', operands: { highest: decimal(11) }, result: decimal(6) },
      { step: 'rounding', operands: {}, result: decimal(6) },
    ]);
  });

  it('sums the parts up beside the steps', () => {
    const evaluation = evaluate(
      scheme,
      'county',
      outcomes({ ...full, '1.1.1': 1.5, '2.4': 'omitted', '2.5': 0.5, '2.6': 1 }),
    );

    expect(evaluation).toMatchObject({
      base: decimal('9.444444'),
      bonus: decimal('0.5'),
      deduction: decimal(1),
      vetoes: [],
      omitted: decimal(1),
      omittedShare: decimal('0.1'),
      exact: decimal('8.944444'),
      score: decimal('8.94'),
      grade: '合格',
      scoreWithoutOmission: decimal(8),
    });
  });

  it('counts a leaf without a score, or not told of, as zero', () => {
    const evaluation = evaluate(scheme, 'county', outcomes({ '1.1.1': 2, '1.1.2': null }));
    expect(results(evaluation)).toMatchObject({ leafScores: '2', omission: '2', rounding: '2' });
  });

  it('is zero where everything was omitted', () => {
    const nothing = Object.fromEntries(Object.keys(full).map((code) => [code, 'omitted'] as const));
    const evaluation = evaluate(scheme, 'county', outcomes(nothing));
    expect(results(evaluation)).toMatchObject({ leafScores: '0', omission: '0', rounding: '0' });
    expect(evaluation.omittedShare).toEqual(decimal(1));
  });

  it('rescales what does not apply to a kind of unit, without calling it an omission', () => {
    const [first, second] = exampleDocument.indicators;
    const [tree, decision] = first.children;
    const only = { ...decision, appliesTo: ['zone'] };
    const partial = schemeOf({
      ...exampleDocument,
      indicators: [{ ...first, children: [tree, only] }, second],
    });

    const evaluation = evaluate(partial, 'county', outcomes({ ...full, '1.1.1': 1 }));

    expect(results(evaluation)).toMatchObject({ leafScores: '7', omission: '8.75' });
    expect(evaluation.omitted).toEqual(decimal(0));
  });

  it('caps the bonus in total', () => {
    const evaluation = evaluate(scheme, 'county', outcomes({ ...full, '2.5': 3 }));
    expect(evaluation.bonus).toEqual(decimal(1));
    expect(evaluation.score).toEqual(decimal(11));
  });

  it('never goes below zero, however much is deducted', () => {
    const evaluation = evaluate(scheme, 'county', outcomes({ '1.1.1': 1, '2.6': 2 }));
    expect(results(evaluation)).toMatchObject({ deduction: '-1', clamp: '0', rounding: '0' });
  });

  it.each([
    { name: '1.005 at two decimals', decimals: 2, score: '1.005', expected: '1.01' },
    { name: '1.004999', decimals: 2, score: '1.004999', expected: '1' },
    { name: '1.5 at none', decimals: 0, score: '1.5', expected: '2' },
  ])('rounds halves away from zero: $name', ({ decimals, score, expected }) => {
    const rounding = schemeOf({ ...exampleDocument, decimals });
    const outcome = { score: decimal(score), applicable: true };
    const evaluation = evaluate(rounding, 'county', new Map([['1.1.1', outcome]]));
    expect(evaluation.score.toString()).toBe(expected);
  });
});

describe('vetoes', () => {
  const good = outcomes(full);

  it.each([
    { name: 'none', vetoes: [], score: '10', grade: '优秀' },
    { name: 'a cap', vetoes: [capped], score: '6', grade: '合格' },
    { name: 'a grade at most', vetoes: [graded], score: '10', grade: '合格' },
    { name: 'zero', vetoes: [zeroed], score: '0', grade: '不合格' },
    { name: 'a cap and zero', vetoes: [capped, zeroed], score: '0', grade: '不合格' },
    { name: 'all', vetoes: [capped, graded, zeroed], score: '0', grade: '不合格' },
  ])('$name: score $score, grade $grade', ({ vetoes, score, grade }) => {
    const evaluation = evaluate(scheme, 'county', good, vetoes);
    expect(evaluation.score.toString()).toBe(score);
    expect(evaluation.grade).toBe(grade);
  });

  it('leave a score below their cap as it is', () => {
    const evaluation = evaluate(scheme, 'county', outcomes({ '1.1.1': 2 }), [capped]);
    expect(evaluation.score.toString()).toBe('2');
  });

  it('leave a grade that is worse as it is', () => {
    const evaluation = evaluate(scheme, 'county', outcomes({ '1.1.1': 2 }), [graded]);
    expect(evaluation.grade).toBe('不合格');
  });
});

describe('laws', () => {
  const leaves = scheme.leaves.filter((leaf) => leaf.type === 'base');
  const outcome = fc.record({
    part: fc.integer({ min: 0, max: 1_000_000 }),
    applicable: fc.boolean(),
  });
  const unit = fc.array(outcome, { minLength: leaves.length, maxLength: leaves.length });

  function drawn(unit: readonly { part: number; applicable: boolean }[]): Map<string, LeafOutcome> {
    return new Map(
      leaves.map((leaf, index) => {
        const { part, applicable } = unit[index]!;
        const score = fromMicro(toMicro(leaf.points.times(part).div(1_000_000)));
        return [leaf.code, { score, applicable }];
      }),
    );
  }

  it('omission leaves the score rate of the rest unchanged, to the millionth', () => {
    fc.assert(
      fc.property(unit, (unit) => {
        const told = drawn(unit);
        const rest = leaves.filter((leaf) => told.get(leaf.code)!.applicable);
        fc.pre(rest.length > 0);
        const earned = sum(rest.map((leaf) => told.get(leaf.code)!.score!));
        const attainable = sum(rest.map((leaf) => leaf.points));

        const { base } = evaluate(scheme, 'county', told);

        const off = base.times(attainable).minus(earned.times(scheme.total)).absoluteValue();
        expect(off.lessThanOrEqualTo(attainable.times('0.0000005'))).toBe(true);
      }),
    );
  });

  it('each step follows from the one before', () => {
    const veto = fc.subarray([...scheme.vetoes]);
    const extra = fc.integer({ min: 0, max: 2_000_000 }).map(fromMicro);
    fc.assert(
      fc.property(unit, extra, extra, veto, (unit, merits, faults, vetoes) => {
        const told = drawn(unit)
          .set('2.5', { score: merits, applicable: true })
          .set('2.6', { score: faults, applicable: true });

        const { steps } = evaluate(scheme, 'county', told, vetoes);

        const [leafScores, omission, bonus, deduction, vetoed, clamped, rounded] = steps.map(
          (step) => step.result.toNumber(),
        ) as [number, number, number, number, number, number, number];
        const { attainable, total } = steps[1]!.operands;
        const cap = steps[4]!.operands['cap']?.toNumber() ?? Infinity;
        const rescaled = attainable!.isZero()
          ? 0
          : (leafScores * total!.toNumber()) / attainable!.toNumber();
        expect(omission).toBeCloseTo(rescaled, 5);
        expect(bonus).toBeCloseTo(omission + Math.min(1, merits.toNumber()), 9);
        expect(deduction).toBeCloseTo(bonus - faults.toNumber(), 9);
        expect(vetoed).toBe(Math.min(deduction, cap));
        expect(clamped).toBe(Math.min(11, Math.max(0, vetoed)));
        expect(Math.abs(rounded - clamped)).toBeLessThanOrEqual(0.005000001);
      }),
    );
  });

  it('a higher score of a leaf never lowers that of the unit', () => {
    fc.assert(
      fc.property(unit, fc.constantFrom(...leaves), (unit, leaf) => {
        const told = drawn(unit);
        const better = new Map(told).set(leaf.code, {
          ...told.get(leaf.code)!,
          score: leaf.points,
        });

        const before = evaluate(scheme, 'county', told);
        const after = evaluate(scheme, 'county', better);

        expect(after.score.greaterThanOrEqualTo(before.score)).toBe(true);
      }),
    );
  });
});
