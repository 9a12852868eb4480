import { fromMicro } from '#core/decimal.ts';
import { followUpMeasures } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { FollowUpRow, RankingRow } from '../../pipeline/database/marts.ts';

/** The rows that `follow_ups` would hold of such rankings, in their order. */
export function followUpRows(scheme: Scheme, rankings: readonly RankingRow[]): FollowUpRow[] {
  return rankings.flatMap(({ unit_code, score_micro }) =>
    followUpMeasures
      .filter((measure) => {
        const below = scheme.followUp?.[measure]?.below;
        return score_micro !== null && below && fromMicro(score_micro).lessThan(below);
      })
      .map((measure) => ({ unit_code, measure })),
  );
}
