import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decimal, fromMicro, parseDecimal, round, toMicro } from '#core/decimal.ts';

describe('decimal', () => {
  it('adds one tenth and two tenths to three tenths', () => {
    expect(decimal(0.1).plus(decimal(0.2)).equals(decimal(0.3))).toBe(true);
  });

  it.each([
    { value: '0.125', places: 2, expected: '0.13' },
    { value: '1.005', places: 2, expected: '1.01' },
    { value: '-2.5', places: 0, expected: '-3' },
    { value: '2.5', places: 0, expected: '3' },
    { value: '2.4999999', places: 0, expected: '2' },
    { value: '89.995', places: 2, expected: '90' },
    { value: '0.0000005', places: 6, expected: '0.000001' },
  ])('rounds $value to $expected at $places places', ({ value, places, expected }) => {
    expect(round(decimal(value), places).toString()).toBe(expected);
  });

  it.each(['0', '-1', '12.50', '0.000001', '00.5'])('reads %s', (text) => {
    expect(parseDecimal(text)?.equals(Number(text))).toBe(true);
  });

  it.each(['', ' 1', '+1', '1.', '.5', '1e3', '1,000', '１', '--1', 'NaN', '1'.repeat(32)])(
    'does not read "%s"',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it('goes to millionths and back unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (micro) => {
        expect(toMicro(fromMicro(micro))).toBe(micro);
        expect(toMicro(fromMicro(BigInt(micro)))).toBe(micro);
      }),
    );
  });
});
