import { ZERO } from '#core/decimal.ts';
import { fault, type SchemeFault } from './fault.ts';
import { isRecord } from './outline.ts';
import { points } from './scalars.ts';
import { followUpMeasures } from './schema.ts';

/**
 * Faults of the scores below which units are marked: one that marks nobody, or that every unit is
 * below however well it does.
 */
export function followUpFaults(written: Record<string, unknown>): SchemeFault[] {
  const { followUp, total, bonusCap } = written;
  const highest = points
    .safeParse(total)
    .data?.plus(bonusCap === undefined ? ZERO : (points.safeParse(bonusCap).data ?? ZERO));
  if (highest === undefined || !isRecord(followUp)) return [];
  return followUpMeasures.flatMap((measure) => {
    const threshold = followUp[measure];
    const below = isRecord(threshold) ? points.safeParse(threshold['below']).data : undefined;
    if (below === undefined) return [];
    if (below.greaterThan(0) && below.lessThanOrEqualTo(highest)) return [];
    const parameters = { measure, below: below.toString(), high: highest.toString() };
    return [fault('scheme.follow-up-out-of-range', parameters, ['followUp', measure, 'below'])];
  });
}
