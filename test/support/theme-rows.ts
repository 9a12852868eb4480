import { fromMicro, sum, toMicro } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { themes } from '#core/scheme/themes.ts';
import type { ThemeRow } from '../../pipeline/database/marts.ts';
import type { ReportRows } from '../../pipeline/reports/model.ts';

/** The rows that `theme_scores` would hold of such outcomes. */
export function themeRows(scheme: Scheme, outcomes: ReportRows['outcomes']): readonly ThemeRow[] {
  const leaves = new Map(scheme.leaves.map((leaf) => [leaf.code, leaf]));
  return [...Map.groupBy(outcomes, (row) => row.unit_code)].flatMap(([unit_code, rows]) =>
    themes.flatMap((theme): ThemeRow[] => {
      const own = rows.filter((row) => {
        const leaf = leaves.get(row.indicator_code);
        return leaf?.type === 'base' && leaf.theme === theme;
      });
      if (own.length === 0) return [];
      const applied = own.filter((row) => row.applicable);
      const score = sum(applied.map((row) => fromMicro(row.score_micro ?? 0n)));
      const attainable = sum(
        applied.flatMap((row) => leaves.get(row.indicator_code)?.points ?? []),
      );
      return [
        {
          unit_code,
          theme,
          score_micro: BigInt(toMicro(score)),
          attainable_micro: BigInt(toMicro(attainable)),
          score_rate: attainable.isZero() ? null : score.dividedBy(attainable).toNumber(),
        },
      ];
    }),
  );
}
