import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, ONE, ZERO } from '#core/decimal.ts';
import { faithful, partText, percentText } from '../../../../pipeline/reports/midterm/faithful.ts';

describe('faithful', () => {
  it.each<[string, readonly string[], string]>([
    ['99.996', ['100'], '99.996'],
    ['100', ['100'], '100.00'],
    ['99.99', ['100'], '99.99'],
    ['80.004', ['80', '80.001'], '80.004'],
    ['80.0004', ['80', '80.00041'], '80.00040'],
    ['0.125', [], '0.13'],
  ])('prints %s beside %j as %s', (value, others, text) => {
    expect(
      faithful(
        decimal(value),
        2,
        others.map((other) => decimal(other)),
      ),
    ).toBe(text);
  });
});

describe('percentages', () => {
  it.each<[number, number, string]>([
    [0, 3, '0.0%'],
    [3, 3, '100.0%'],
    [1, 3, '33.3%'],
    [2_853, 2_854, '99.96%'],
    [1, 2_854, '0.04%'],
  ])('%d of %d is %s', (part, whole, text) => {
    expect(partText(part, whole)).toBe(text);
  });

  it('say all or nothing only of all or nothing', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const share = decimal(part).dividedBy(whole);
        const printed = decimal(percentText(share).slice(0, -1)).dividedBy(100);
        expect(printed.equals(ONE)).toBe(part === whole);
        expect(printed.equals(ZERO)).toBe(false);
        expect(printed.minus(share).abs().toNumber()).toBeLessThanOrEqual(0.0005);
      }),
    );
  });
});
