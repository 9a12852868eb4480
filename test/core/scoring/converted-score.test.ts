import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fromMicro } from '#core/decimal.ts';
import { convertedScore } from '#core/scoring/converted-score.ts';

const points = fc.integer({ min: 1, max: 2_000_000_000 }).map(fromMicro);

describe('a score of the round before, in points of this one', () => {
  it.each([
    ['3', '4', '10', '7.5'],
    ['2', '3', '1', '0.666667'],
    ['1', '3', '1', '0.333333'],
    ['0.000001', '2', '1', '0.000001'],
    ['0', '5', '3', '0'],
    ['1.5', '3', '3', '1.5'],
  ])('%s of %s points are of %s points %s', (score, before, after, converted) => {
    const found = convertedScore(decimal(score), decimal(before), decimal(after));
    expect(found.toString()).toBe(converted);
  });

  it('is the full points where it was, and itself where the points stay', () => {
    fc.assert(
      fc.property(points, points, (before, after) => {
        expect(convertedScore(before, before, after)).toEqual(after);
        expect(convertedScore(after, before, before)).toEqual(after);
      }),
    );
  });
});
