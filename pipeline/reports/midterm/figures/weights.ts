import type { Decimal } from '#core/decimal.ts';
import { parseShare } from '#core/scheme/scalars.ts';
import type { UnitStatus } from '../../../database/marts.ts';
import type { ReportModel } from '../../model.ts';
import { unitLabels } from '../unit-labels.ts';

/** A unit whose weight of rule of law is below the floor, or cannot be told. */
export interface FailingWeight {
  readonly name: string;
  /** A share, as typed; `undefined` where there is not exactly one. */
  readonly weight: Decimal | undefined;
  /** By how much it is short; `undefined` with it. */
  readonly short: Decimal | undefined;
  readonly status: UnitStatus;
}

/** The weight of rule of law in the units' performance assessments. */
export interface WeightFigures {
  readonly units: number;
  /** Units that stated their weights. */
  readonly stated: number;
  readonly floor: Decimal;
  /** What becomes of a unit below the floor. */
  readonly below: 'return' | 'flag';
  /** The least weight first; those that cannot be told last. */
  readonly failing: readonly FailingWeight[];
  /** Of the weights that are known; `undefined` where none is. */
  readonly range: { readonly lowest: Decimal; readonly highest: Decimal } | undefined;
}

/** Who keeps the floor of the performance weight, and who does not, on the decimals that were typed. */
export function weightFigures(model: ReportModel): WeightFigures {
  const { floor, below } = model.scheme.performanceWeight;
  const labels = unitLabels(model);
  const known = model.weightCompliance
    .flatMap((row) => weightOf(row.performance_weight) ?? [])
    .toSorted((a, b) => a.comparedTo(b));
  const [lowest] = known;
  const highest = known.at(-1);
  return {
    units: model.rankings.length,
    stated: model.weightCompliance.length,
    floor,
    below,
    failing: model.weightCompliance
      .filter((row) => !row.weight_ok)
      .map((row): FailingWeight => {
        const weight = weightOf(row.performance_weight);
        return {
          name: labels.get(row.unit_code) ?? row.unit_name,
          weight,
          short: weight === undefined ? undefined : floor.minus(weight),
          status: row.status,
        };
      })
      .toSorted(byWeight),
    range: lowest === undefined || highest === undefined ? undefined : { lowest, highest },
  };
}

function weightOf(typed: string | null): Decimal | undefined {
  return typed === null ? undefined : parseShare(typed);
}

function byWeight(a: FailingWeight, b: FailingWeight): number {
  if (a.weight === undefined || b.weight === undefined) {
    return Number(a.weight === undefined) - Number(b.weight === undefined);
  }
  return a.weight.comparedTo(b.weight);
}
