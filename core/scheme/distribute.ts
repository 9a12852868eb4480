import { fromMicro, SCORE_PLACES, sum, type Decimal } from '#core/decimal.ts';

/**
 * Shares out `points` by `weights` so that the parts add up exactly.
 *
 * Each part is cut to millionths; what is left over goes, a millionth each, to the largest shares
 * first (the earlier one of equals).
 */
export function distribute(points: Decimal, weights: readonly Decimal[]): Decimal[] {
  const whole = sum(weights);
  const parts = weights.map((weight) =>
    points.times(weight).dividedBy(whole).toDecimalPlaces(SCORE_PLACES, ROUND_DOWN),
  );
  const smallest = fromMicro(1);
  const left = points.minus(sum(parts)).dividedBy(smallest).toNumber();
  const bySize = weights
    .map((weight, index) => ({ weight, index }))
    .toSorted((a, b) => b.weight.comparedTo(a.weight) || a.index - b.index);
  const lucky = new Set(bySize.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (lucky.has(index) ? part.plus(smallest) : part));
}

/** decimal.js-light's rounding mode "towards zero". */
const ROUND_DOWN = 1;
