import { decimal, type Decimal } from '#core/decimal.ts';

/** Percentage points from which a change is called so; the largest that is reached counts. */
const bands = [
  { from: decimal(10), up: '大幅提高', down: '大幅下降' },
  { from: decimal(5), up: '明显提高', down: '明显下降' },
  { from: decimal(1), up: '有所提高', down: '有所下降' },
  { from: decimal(0), up: '略有提高', down: '略有下降' },
] as const;

/** What a change of a rate is called, in percentage points as printed; none at all is 持平. */
export function changeWord(points: Decimal): string {
  if (points.isZero()) return '持平';
  const band = bands.find(({ from }) => points.abs().greaterThanOrEqualTo(from));
  return band?.[points.greaterThan(0) ? 'up' : 'down'] ?? '';
}
