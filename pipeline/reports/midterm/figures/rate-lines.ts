import { decimal, sum, type Decimal } from '#core/decimal.ts';

/** What one unit reached of what it could in a part of the scheme, in millionths of a point. */
export interface Reached {
  readonly score_micro: bigint;
  readonly attainable_micro: bigint;
}

/** Score rates of the ranked units in one part of the scheme, 0 to 1. */
export interface RateLine {
  readonly name: string;
  /** Of the part, as the scheme gives them. */
  readonly points: Decimal;
  /** `undefined` where no unit could earn anything. */
  readonly rates: Rates | undefined;
}

export interface Rates {
  /** Units that could earn something. */
  readonly units: number;
  readonly mean: Decimal;
  readonly median: Decimal;
  readonly highest: Decimal;
  readonly lowest: Decimal;
}

/** Digits of a rate behind the point; what is under them is cut off, so none becomes 1 that is not. */
const SCALE = 10n ** 20n;

/** The rates of units, each score ÷ attainable points. */
export function ratesOf(rows: readonly Reached[]): Rates | undefined {
  const rates = rows
    .filter((row) => row.attainable_micro > 0n)
    .map((row) => rateOf(row.score_micro, row.attainable_micro))
    .toSorted((a, b) => a.comparedTo(b));
  const [lowest] = rates;
  const highest = rates.at(-1);
  if (lowest === undefined || highest === undefined) return undefined;
  return {
    units: rates.length,
    mean: sum(rates).dividedBy(decimal(rates.length)),
    median: middle(rates),
    highest,
    lowest,
  };
}

/** Score ÷ points to twenty digits. `points` is not zero. */
export function rateOf(score: bigint, points: bigint): Decimal {
  return decimal(`${(score * SCALE) / points}`).dividedBy(decimal(`${SCALE}`));
}

/** The median of ordered rates. */
function middle(rates: readonly Decimal[]): Decimal {
  const half = Math.floor((rates.length - 1) / 2);
  const kept = rates.slice(half, rates.length - half);
  return sum(kept).dividedBy(decimal(kept.length));
}
