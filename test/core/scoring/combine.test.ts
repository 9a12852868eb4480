import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { combine } from '#core/scoring/combine.ts';

describe('combine', () => {
  it.each([
    { how: 'mean', scores: [1.5], expected: '1.5' },
    { how: 'mean', scores: [0.1, 0.2], expected: '0.15' },
    { how: 'mean', scores: [1, 1, 2], expected: '1.333333' },
    { how: 'mean', scores: [0, 0, 2], expected: '0.666667' },
    { how: 'median', scores: [1.5], expected: '1.5' },
    { how: 'median', scores: [3, 1, 2], expected: '2' },
    { how: 'median', scores: [4, 1, 3, 2], expected: '2.5' },
    { how: 'trimmedMean', scores: [1.5], expected: '1.5' },
    { how: 'trimmedMean', scores: [1, 2], expected: '1.5' },
    { how: 'trimmedMean', scores: [9, 1, 2], expected: '2' },
    { how: 'trimmedMean', scores: [1, 5, 2, 1], expected: '1.5' },
  ] as const)('$how of $scores is $expected', ({ how, scores, expected }) => {
    expect(combine(how, scores.map(decimal)).toString()).toBe(expected);
  });

  it('lies between the lowest and the highest score, whatever their order', () => {
    const how = fc.constantFrom('mean', 'median', 'trimmedMean');
    const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(how, scores, (how, scores) => {
        const combined = combine(how, scores.map(decimal));
        expect(combined.greaterThanOrEqualTo(Math.min(...scores))).toBe(true);
        expect(combined.lessThanOrEqualTo(Math.max(...scores))).toBe(true);
        expect(combined).toEqual(combine(how, scores.toReversed().map(decimal)));
      }),
    );
  });
});
