import { decimal, sum, type Decimal } from '#core/decimal.ts';
import type { ReportModel } from '../../model.ts';
import type { LeafResult } from './leaf-results.ts';

/** Weaknesses that the text names. */
const MOST_WEAKNESSES = 10;

/** Base leaves that most units are weak in. */
export interface WeaknessFigures {
  readonly ranked: number;
  /** Base leaves that applied to a ranked unit. */
  readonly leaves: number;
  /** Of all base leaves together, 0 to 1; `undefined` where none applied. */
  readonly rate: Decimal | undefined;
  /** Leaves that no unit fell short in. */
  readonly full: number;
  /** How many leaves are common weaknesses, and the first `MOST_WEAKNESSES` of them. */
  readonly found: number;
  readonly weakest: readonly LeafResult[];
}

/**
 * Common weaknesses, the lowest score rate first, then the most units short: base leaves in which a
 * third or more of their units fell short of full score and whose rate is below that of all base
 * leaves together. `results` are those of `leafResults`.
 */
export function weaknessFigures(
  model: ReportModel,
  results: readonly LeafResult[],
): WeaknessFigures {
  const rate = overallRate(results);
  const weak = results
    .filter((one) => one.short * 3 >= one.units && rate !== undefined && one.rate.lessThan(rate))
    .toSorted((a, b) => a.rate.comparedTo(b.rate) || b.short - a.short);
  return {
    ranked: model.evaluations.size,
    leaves: results.length,
    rate,
    full: results.filter((one) => one.short === 0).length,
    found: weak.length,
    weakest: weak.slice(0, MOST_WEAKNESSES),
  };
}

function overallRate(results: readonly LeafResult[]): Decimal | undefined {
  const possible = sum(results.map(({ leaf, units }) => leaf.points.times(decimal(units))));
  return possible.isZero()
    ? undefined
    : sum(results.map(({ earned }) => earned)).dividedBy(possible);
}
