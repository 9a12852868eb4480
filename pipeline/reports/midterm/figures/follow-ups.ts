import type { Decimal } from '#core/decimal.ts';
import { followUpMeasures, type FollowUpMeasure } from '#core/scheme/schema.ts';
import type { ReportModel } from '../../model.ts';
import { rankedUnits, type RankedUnit } from './ranked-units.ts';

/** A measure that the scheme sets a threshold for, and the ranked units that it marks, by rank. */
export interface FollowUpFigure {
  readonly measure: FollowUpMeasure;
  /** A score under it marks a unit. */
  readonly below: Decimal;
  readonly units: readonly RankedUnit[];
}

/** Whom the scheme's thresholds mark; none where it sets no threshold. */
export function followUpFigures(model: ReportModel): readonly FollowUpFigure[] {
  const ranked = rankedUnits(model);
  const marked = Map.groupBy(model.followUps, (row) => row.measure);
  return followUpMeasures.flatMap((measure): FollowUpFigure[] => {
    const threshold = model.scheme.followUp?.[measure];
    if (threshold === undefined) return [];
    const codes = new Set(marked.get(measure)?.map((row) => row.unit_code));
    return [
      { measure, below: threshold.below, units: ranked.filter(({ code }) => codes.has(code)) },
    ];
  });
}
