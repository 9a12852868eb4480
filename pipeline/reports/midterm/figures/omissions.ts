import { fromMicro, type Decimal } from '#core/decimal.ts';
import type { ReportModel } from '../../model.ts';
import { rankedUnits, type RankedUnit } from './ranked-units.ts';

/** A unit whose rank would be another if omitted leaves counted zero. */
export interface MovedByOmission {
  readonly unit: RankedUnit;
  readonly omitted: Decimal;
  readonly scoreWithout: Decimal;
  readonly rankWithout: number;
}

/** Justified omissions among the ranked units. */
export interface OmissionFigures {
  readonly ranked: number;
  /** Share of a unit's points that may be omitted. */
  readonly maximum: Decimal;
  /** Units that omitted something. */
  readonly units: number;
  /**
   * Units whose rank differs with and without the rescale, the largest difference first; they need not
   * have omitted.
   */
  readonly moved: readonly MovedByOmission[];
}

/** Who omitted, and whose rank differs with and without the rescale. */
export function omissionFigures(model: ReportModel): OmissionFigures {
  const ranked = rankedUnits(model);
  return {
    ranked: ranked.length,
    maximum: model.scheme.omission.maximum,
    units: ranked.filter(({ row }) => (row.omitted_micro ?? 0n) > 0n).length,
    moved: movedBy(ranked),
  };
}

function movedBy(ranked: readonly RankedUnit[]): readonly MovedByOmission[] {
  const difference = ({ unit, rankWithout }: MovedByOmission) => Math.abs(rankWithout - unit.rank);
  return ranked
    .flatMap((unit): MovedByOmission[] => {
      const { unrescaled_rank: rankWithout, unrescaled_micro, omitted_micro } = unit.row;
      if (rankWithout === null || unrescaled_micro === null || rankWithout === unit.rank) return [];
      return [
        {
          unit,
          omitted: fromMicro(omitted_micro ?? 0n),
          scoreWithout: fromMicro(unrescaled_micro),
          rankWithout,
        },
      ];
    })
    .toSorted((a, b) => difference(b) - difference(a));
}
