import { decimal, sum, toMicro, fromMicro, type Decimal } from '#core/decimal.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { themes } from '#core/scheme/themes.ts';
import type { ThemeChangeRow, UnitChangeRow } from '../../pipeline/database/marts.ts';
import type { ReportRows } from '../../pipeline/reports/model.ts';

/** What a unit came to in an invented round before. */
export interface Earlier {
  readonly rank: number;
  readonly score: string;
  /** By leaf, in this round's points. */
  readonly converted: Readonly<Record<string, string>>;
}

interface Compared {
  readonly leaf: Leaf;
  readonly now: Decimal;
  readonly before: Decimal;
}

type ChangeRows = Pick<ReportRows, 'unitChanges' | 'themeChanges'>;

/** The rows of changes that the marts would hold, leaves compared one by one. */
export function changeRows(
  scheme: Scheme,
  { rankings, outcomes }: Pick<ReportRows, 'rankings' | 'outcomes'>,
  earlier: ReadonlyMap<string, Earlier>,
): ChangeRows {
  const units = rankings.flatMap((row) => {
    const before = earlier.get(row.unit_code);
    if (row.rank === null || before === undefined) return [];
    const compared = scheme.leaves.flatMap((leaf): Compared[] => {
      const outcome = outcomes.find(
        (one) => one.unit_code === row.unit_code && one.indicator_code === leaf.code,
      );
      const converted = before.converted[leaf.code];
      if (!outcome?.applicable || converted === undefined) return [];
      return [{ leaf, now: fromMicro(outcome.score_micro ?? 0n), before: decimal(converted) }];
    });
    return [{ row, rank: row.rank, before, compared }];
  });
  return {
    unitChanges: units.map(({ row, rank, before, compared }): UnitChangeRow => {
      const previous = micro(decimal(before.score));
      return {
        unit_code: row.unit_code,
        previous_rank: before.rank,
        rank_change: before.rank - rank,
        previous_score_micro: previous,
        score_change_micro: (row.score_micro ?? 0n) - previous,
        compared_leaves: compared.length,
        compared_points_micro: total(compared, ({ leaf }) => leaf.points),
        compared_score_micro: total(compared, ({ now }) => now),
        compared_previous_micro: total(compared, (one) => one.before),
        compared_change_micro: total(compared, (one) => one.now.minus(one.before)),
      };
    }),
    themeChanges: units.flatMap(({ row, compared }) =>
      themes.flatMap((theme): ThemeChangeRow[] => {
        const own = compared.filter(({ leaf }) => leaf.theme === theme);
        if (own.length === 0) return [];
        const points = sum(own.map(({ leaf }) => leaf.points));
        const now = sum(own.map((one) => one.now)).dividedBy(points);
        const before = sum(own.map((one) => one.before)).dividedBy(points);
        return [
          {
            unit_code: row.unit_code,
            theme,
            score_micro: total(own, (one) => one.now),
            points_micro: micro(points),
            previous_score_micro: total(own, (one) => one.before),
            previous_points_micro: micro(points),
            score_rate: now.toNumber(),
            previous_score_rate: before.toNumber(),
            rate_change: now.minus(before).toNumber(),
          },
        ];
      }),
    ),
  };
}

function total(compared: readonly Compared[], of: (one: Compared) => Decimal): bigint {
  return micro(sum(compared.map(of)));
}

function micro(points: Decimal): bigint {
  return BigInt(toMicro(points));
}
