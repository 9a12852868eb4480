import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, inCell } from '#core/decimal.ts';
import { numberIn, textOf } from '#core/workbook/cells.ts';

/** Doubles as arithmetic leaves them, and as people type them. */
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc
    .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 20 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`)),
  fc.constantFrom(0, -0, 0.1 + 0.2, 0.57 * 100, 1e-7, 1e15, 1e21, 1e308, 5e-324, 123456789012345),
);

describe('a number in a cell', () => {
  it('counts as the 15 digits that a spreadsheet shows, written without an exponent', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const exact = inCell(decimal(value));
        expect(textOf({ type: 'number', value })).toBe(exact.toString());
        expect(numberIn(value).toString()).toBe(exact.toString());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a text in a cell', () => {
  it('counts composed, with plain line ends and without blanks around it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '甲',
            'e\u0301',
            '\r\n',
            '\r',
            '\n',
            ' ',
            '\u3000',
            '\uFEFF',
            '😀',
            'か\u3099',
          ),
        ),
        (parts) => {
          const value = parts.join('');
          const plain = value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
          expect(textOf({ type: 'text', value })).toBe(plain);
        },
      ),
    );
  });
});
