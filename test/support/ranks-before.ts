import type { DetailedModel } from '../../pipeline/reports/model.ts';
import { noLeafCompared } from './no-leaf-compared.ts';

/** The model with a round before it in which units had these ranks, by unit code. */
export function ranksBefore(
  model: DetailedModel,
  before: Readonly<Record<string, number>>,
): DetailedModel {
  return {
    ...model,
    previousRound: {
      round: '2022年度',
      scheme_id: 'drawn',
      scheme_title: '某省考评方案',
      edition: '2022.1',
      by_leaf: true,
    },
    unitChanges: model.rankings.flatMap((row) => {
      const previous = before[row.unit_code];
      if (previous === undefined || row.rank === null) return [];
      return [
        {
          unit_code: row.unit_code,
          previous_rank: previous,
          rank_change: previous - row.rank,
          previous_score_micro: 0n,
          score_change_micro: null,
          ...noLeafCompared,
        },
      ];
    }),
  };
}
