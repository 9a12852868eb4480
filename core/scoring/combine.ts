import { decimal, round, SCORE_PLACES, sum, type Decimal } from '#core/decimal.ts';
import type { SchemeDocument } from '#core/scheme/schema.ts';

/**
 * One score from those that several evaluators gave a leaf in one stage, to the millionth.
 *
 * `trimmedMean` leaves out one highest and one lowest score when there are three or more.
 */
export function combine(how: SchemeDocument['evaluators'], scores: readonly Decimal[]): Decimal {
  const ordered = scores.toSorted((a, b) => a.comparedTo(b));
  return round(mean(kept(how, ordered)), SCORE_PLACES);
}

function kept(how: SchemeDocument['evaluators'], ordered: readonly Decimal[]): readonly Decimal[] {
  switch (how) {
    case 'mean':
      return ordered;
    case 'median': {
      const half = Math.floor((ordered.length - 1) / 2);
      return ordered.slice(half, ordered.length - half);
    }
    case 'trimmedMean':
      return ordered.length >= 3 ? ordered.slice(1, -1) : ordered;
  }
}

function mean(scores: readonly Decimal[]): Decimal {
  return sum(scores).dividedBy(decimal(scores.length));
}
