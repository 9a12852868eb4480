import { sum, type Decimal } from '#core/decimal.ts';

/** Share of the points that scores reach, 0.85 for 85%; `undefined` where there are no points to reach. */
export function scoreRate(
  scores: readonly Decimal[],
  points: readonly Decimal[],
): Decimal | undefined {
  const attainable = sum(points);
  return attainable.isZero() ? undefined : sum(scores).dividedBy(attainable);
}
