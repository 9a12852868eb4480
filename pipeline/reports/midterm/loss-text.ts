import { decimal, round, ZERO, type Decimal } from '#core/decimal.ts';
import { faithful } from './faithful.ts';

/** Decimals of points that were lost, summed over units and evaluators. */
const PLACES = 2;

/** Points that were lost, in a sentence: as they are up to two decimals, more only where 0 would be read. */
export function lossText(lost: Decimal): string {
  return decimal(faithful(lost, PLACES, [ZERO])).toString();
}

/** The same for a column: each with as many decimals as the one that has most. */
export function lossTexts(all: readonly Decimal[]): (lost: Decimal) => string {
  const places = Math.max(0, ...all.map((lost) => decimal(lossText(lost)).decimalPlaces()));
  return (lost) => round(lost, places).toFixed(places);
}
