import type { UnitModel } from './model.ts';

/** A ranked unit beside itself in the round before. Points in millionths. */
export interface UnitChange {
  readonly previousRank: number;
  /** Places won; negative where places were lost. */
  readonly rankChange: number;
  readonly previousScore: bigint;
  /** `null` where the scores of the two rounds cannot be set against each other. */
  readonly scoreChange: bigint | null;
  /** Over the leaves that both rounds have; `null` where there are none. */
  readonly compared: ComparedPoints | null;
}

interface ComparedPoints {
  readonly leaves: number;
  readonly points: bigint;
  readonly score: bigint;
  /** In this round's points. */
  readonly previous: bigint;
  readonly change: bigint;
}

/** The changes of the units that were ranked in the round before too, by unit code. */
export function unitChanges(model: UnitModel): ReadonlyMap<string, UnitChange> {
  return new Map(
    model.unitChanges.map((row): [string, UnitChange] => [
      row.unit_code,
      {
        previousRank: row.previous_rank,
        rankChange: row.rank_change,
        previousScore: row.previous_score_micro,
        scoreChange: row.score_change_micro,
        compared:
          row.compared_leaves > 0
            ? {
                leaves: row.compared_leaves,
                points: row.compared_points_micro,
                score: row.compared_score_micro,
                previous: row.compared_previous_micro,
                change: row.compared_change_micro,
              }
            : null,
      },
    ]),
  );
}
