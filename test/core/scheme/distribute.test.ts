import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fromMicro, sum, toMicro } from '#core/decimal.ts';
import { distribute } from '#core/scheme/distribute.ts';

const points = fc.integer({ min: 0, max: 2_000_000_000 }).map(fromMicro);
const weight = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map(decimal),
  fc.integer({ min: 1, max: 1_000_000_000 }).map((each) => decimal(each).div(1_000_000_000)),
);
const weights = fc.array(weight, { minLength: 1, maxLength: 60 });

describe('distribute', () => {
  it.each([
    { points: 10, weights: [1, 1, 1], expected: ['3.333334', '3.333333', '3.333333'] },
    { points: 10, weights: [1, 4, 2], expected: ['1.428571', '5.714286', '2.857143'] },
    { points: 1, weights: [7], expected: ['1'] },
    { points: 0, weights: [1, 2], expected: ['0', '0'] },
    { points: '0.000002', weights: [1, 1, 1], expected: ['0.000001', '0.000001', '0'] },
    { points: '0.000001', weights: [1, 2, 1], expected: ['0', '0.000001', '0'] },
    { points: 100, weights: [0.1, 0.2, 0.7], expected: ['10', '20', '70'] },
  ])('$points by $weights is $expected', ({ points, weights, expected }) => {
    const parts = distribute(decimal(points), weights.map(decimal));
    expect(parts.map(String)).toEqual(expected);
  });

  it('adds up exactly, in millionths, with no part a millionth off its share', () => {
    fc.assert(
      fc.property(points, weights, (points, weights) => {
        const parts = distribute(points, weights);
        const whole = sum(weights);

        expect(sum(parts).equals(points)).toBe(true);
        parts.forEach((part, index) => {
          const off = part.times(whole).minus(points.times(weights[index]!)).absoluteValue();
          expect(off.lessThanOrEqualTo(whole.times('0.000001'))).toBe(true);
          expect(part.decimalPlaces()).toBeLessThanOrEqual(6);
        });
      }),
    );
  });

  it('never gives a larger share less than a smaller one', () => {
    fc.assert(
      fc.property(points, weights, (points, weights) => {
        const largestFirst = weights.toSorted((a, b) => b.comparedTo(a));

        const parts = distribute(points, largestFirst).map(toMicro);

        expect(parts).toEqual(parts.toSorted((a, b) => b - a));
      }),
    );
  });
});
