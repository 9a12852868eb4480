import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { scoreRate } from '#core/scoring/score-rate.ts';
import { weightedScore } from '#core/scoring/weighted-score.ts';

describe('the points that a score brings in the comprehensive assessment', () => {
  it.each([
    { score: '92.5', total: 100, weight: '0.1', decimals: 2, expected: '9.25' },
    { score: '9.25', total: 10, weight: '0.1', decimals: 2, expected: '9.25' },
    { score: '85.55', total: 100, weight: '0.1', decimals: 2, expected: '8.56' },
    { score: '85.45', total: 100, weight: '0.1', decimals: 2, expected: '8.55' },
    { score: '100', total: 120, weight: '0.1', decimals: 4, expected: '8.3333' },
    { score: '0', total: 100, weight: '0.1', decimals: 2, expected: '0' },
  ])('$score of $total at $weight is $expected', ({ score, total, weight, decimals, expected }) => {
    const found = weightedScore(decimal(score), decimal(total), decimal(weight), decimals);
    expect(found.toString()).toBe(expected);
  });
});

describe('a score rate', () => {
  it('is the share of the points that the scores reach together', () => {
    const rate = scoreRate([decimal('1.5'), decimal(2)], [decimal(2), decimal(3)]);
    expect(rate?.toString()).toBe('0.7');
  });

  it('is none where there are no points to reach', () => {
    expect(scoreRate([decimal(1)], [decimal(0)])).toBeUndefined();
  });
});
