import { describe, expect, it } from 'vitest';
import { rateBar } from '../../../../pipeline/reports/cards/rate-bar.ts';

describe('a bar of a score rate', () => {
  it.each([
    [0, undefined, '□□□□□□□□□□'],
    [0.59, undefined, '■■■■■□□□□□'],
    [0.6, undefined, '■■■■■■□□□□'],
    [0.999, undefined, '■■■■■■■■■□'],
    [1, undefined, '■■■■■■■■■■'],
    [0.3, 0.55, '■■■□□◇□□□□'],
    [0.9, 0.55, '■■■■■◆■■■□'],
    [1, 1, '■■■■■■■■■◆'],
    [0.3 - 1e-12, undefined, '■■■□□□□□□□'],
  ])('of %d with a median of %s', (rate, median, bar) => {
    expect(rateBar(rate, median)).toBe(bar);
  });
});
