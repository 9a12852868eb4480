import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from '../../../../pipeline/reports/document/column-widths.ts';

it.each([
  { shares: [1, 1, 1], total: 100, widths: [34, 33, 33] },
  { shares: [1, 2, 1], total: 8845, widths: [2211, 4423, 2211] },
  { shares: [0, 0], total: 9, widths: [5, 4] },
  { shares: [7], total: 8845, widths: [8845] },
])('$shares of $total are $widths', ({ shares, total, widths }) => {
  expect(columnWidths(shares, total)).toEqual(widths);
});

it('adds up to the width of the text, each column within a twip of its share', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(shares, fc.integer({ min: 100, max: 20_000 }), (drawn, total) => {
      const sum = drawn.reduce((running, share) => running + share, 0);

      const widths = columnWidths(drawn, total);

      expect(widths.reduce((running, width) => running + width, 0)).toBe(total);
      const distances = widths.map((width, index) =>
        Math.abs(width - ((drawn[index] ?? 0) / sum) * total),
      );
      expect(Math.max(...distances)).toBeLessThan(1);
    }),
  );
});
