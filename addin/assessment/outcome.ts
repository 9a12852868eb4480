import type { LeafOutcome } from '#core/scoring/evaluate.ts';
import type { Indicator } from './assessment.ts';

/** What counts of an indicator so far: this stage's score, else the county's. */
export function outcomeOf({ entry, county }: Pick<Indicator, 'entry' | 'county'>): LeafOutcome {
  const score = entry?.score ?? county?.score ?? null;
  return { score, applicable: score !== null || (county?.applicable ?? true) };
}
