import type { RankingRow, UnitStatus } from '../../../database/marts.ts';
import { assessmentErrors } from '../../assessment-errors.ts';
import type { ReportModel } from '../../model.ts';
import { placeName } from '../place-name.ts';
import { unitLabels } from '../unit-labels.ts';

/** A unit that is not ranked. */
export interface Unranked {
  readonly name: string;
  readonly row: RankingRow;
  readonly place: string;
  readonly status: Exclude<UnitStatus, 'accepted'>;
  /** Errors in what it handed in, and the first of them; empty where nothing was. */
  readonly errors: number;
  readonly first: string;
}

/** Who handed in, and who is not ranked and why. */
export interface ReturnFigures {
  readonly units: number;
  readonly accepted: number;
  readonly returned: readonly Unranked[];
  readonly rejected: readonly Unranked[];
  readonly missing: readonly Unranked[];
  /** ISO 8601, UTC; `undefined` where nothing was collected. */
  readonly collectedAt: string | undefined;
}

/** Who handed in, and who is not ranked and why; units in order of code. */
export function returnFigures(model: ReportModel): ReturnFigures {
  const labels = unitLabels(model);
  const errorsOf = assessmentErrors(model);
  const of = (status: Unranked['status']): readonly Unranked[] =>
    model.rankings
      .filter((row) => row.status === status)
      .toSorted((a, b) => (a.unit_code < b.unit_code ? -1 : 1))
      .map((row) => {
        const errors = errorsOf.get(row.unit_code) ?? [];
        return {
          name: labels.get(row.unit_code) ?? row.unit_name,
          row,
          place: placeName(row),
          status,
          errors: errors.length,
          first: errors[0]?.message ?? '',
        };
      });
  return {
    units: model.rankings.length,
    accepted: model.rankings.filter((row) => row.status === 'accepted').length,
    returned: of('returned'),
    rejected: of('rejected'),
    missing: of('missing'),
    collectedAt: model.basis.collectedAt,
  };
}
