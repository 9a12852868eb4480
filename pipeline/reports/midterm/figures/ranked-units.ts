import { fromMicro, type Decimal } from '#core/decimal.ts';
import type { RankingRow } from '../../../database/marts.ts';
import type { ReportModel } from '../../model.ts';
import { unitLabels } from '../unit-labels.ts';

/** A ranked unit as the text speaks of it. */
export interface RankedUnit {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  /** Whether another unit has the same rank. */
  readonly tied: boolean;
  readonly score: Decimal;
  readonly row: RankingRow;
}

/** The ranked units, by rank and code. */
export function rankedUnits(model: ReportModel): readonly RankedUnit[] {
  const labels = unitLabels(model);
  const withRank = Map.groupBy(model.rankings, (row) => row.rank);
  return model.rankings.flatMap((row): RankedUnit[] => {
    const { unit_code: code, rank, score_micro } = row;
    if (rank === null || score_micro === null) return [];
    return [
      {
        code,
        name: labels.get(code) ?? row.unit_name,
        rank,
        tied: (withRank.get(rank)?.length ?? 0) > 1,
        score: fromMicro(score_micro),
        row,
      },
    ];
  });
}
