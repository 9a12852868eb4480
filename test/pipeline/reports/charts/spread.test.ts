import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../pipeline/reports/charts/spread.ts';

const wanted = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 500 }), size: fc.integer({ min: 1, max: 40 }) }),
  { minLength: 1, maxLength: 12 },
);

describe('spread', () => {
  it('leaves where it is what does not touch', () => {
    const labels = [10, 40, 90].map((at) => ({ at, size: 20 }));

    expect(spread(labels, 0, 100)).toEqual([10, 40, 90]);
  });

  it('moves apart by as little as need be what would overlap', () => {
    const labels = [50, 50, 50].map((at) => ({ at, size: 20 }));

    expect(spread(labels, 0, 100)).toEqual([30, 50, 70]);
  });

  it('stays within its bounds', () => {
    const labels = [0, 0, 98].map((at) => ({ at, size: 20 }));

    expect(spread(labels, 0, 100)).toEqual([10, 30, 90]);
  });

  it('never lets two overlap, and never goes beyond while there is room', () => {
    fc.assert(
      fc.property(wanted, (drawn) => {
        const labels = drawn.toSorted((a, b) => a.at - b.at);
        const places = spread(labels, 0, 500);
        const boxes = places.map((at, index) => ({
          from: at - (labels[index]?.size ?? 0) / 2,
          to: at + (labels[index]?.size ?? 0) / 2,
        }));
        const gaps = boxes.slice(1).map((box, index) => box.from - (boxes[index]?.to ?? 0));
        expect(Math.min(0, ...gaps)).toBeCloseTo(0, 6);
        expect(boxes[0]?.from).toBeGreaterThanOrEqual(-1e-6);
        expect(boxes.at(-1)?.to).toBeLessThanOrEqual(500 + 1e-6);
      }),
    );
  });
});
