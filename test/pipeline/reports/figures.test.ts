import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromMicro } from '#core/decimal.ts';
import { pointsText } from '../../../pipeline/reports/figures.ts';

it('writes points in millionths as their exact decimal', () => {
  const micro = fc.oneof(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.bigInt({ min: -2_000n, max: 2_000n }),
    fc.bigInt({ min: -300n, max: 300n }).map((points) => points * 1_000_000n),
  );
  fc.assert(
    fc.property(micro, (points) => {
      expect(pointsText(points)).toBe(fromMicro(points).toString());
    }),
  );
});
