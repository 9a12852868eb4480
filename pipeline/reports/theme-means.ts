import { op, table } from 'arquero';
import type { Theme } from '#core/scheme/themes.ts';
import type { ReportModel } from './model.ts';
import { themesOf } from './theme-lines.ts';

/** Means of a theme over units. Rates from 0 to 1. */
export interface ThemeMean {
  readonly theme: Theme;
  /** Over all ranked units; `null` where nothing was attainable. */
  readonly rate: number | null;
  /** Over the units and leaves that both rounds have; `undefined` where there are none. */
  readonly compared: ComparedMean | undefined;
}

interface ComparedMean {
  readonly units: number;
  readonly previous: number;
  readonly now: number;
  /** Difference of the two, -1 to 1. */
  readonly change: number;
}

/** Mean score rate of each theme, and its change, in the order of `themesOf`. */
export function themeMeans(model: ReportModel): readonly ThemeMean[] {
  const rates = new Map(meanRates(model).map((row) => [row.theme, row.rate]));
  const compared = new Map(comparedMeans(model).map(({ theme, ...means }) => [theme, means]));
  return themesOf(model).map((theme) => {
    const rate = rates.get(theme) ?? null;
    return {
      theme,
      rate: Number.isFinite(rate) ? rate : null,
      compared: compared.get(theme),
    };
  });
}

function meanRates({ themeScores: rows }: ReportModel) {
  return table({
    theme: rows.map((row) => row.theme),
    rate: rows.map((row) => row.score_rate),
  })
    .groupby('theme')
    .rollup({ rate: op.mean('rate') })
    .objects() as { theme: Theme; rate: number | null }[];
}

function comparedMeans({ themeChanges: rows }: ReportModel) {
  return table({
    theme: rows.map((row) => row.theme),
    before: rows.map((row) => row.previous_score_rate),
    after: rows.map((row) => row.score_rate),
    difference: rows.map((row) => row.rate_change),
  })
    .groupby('theme')
    .rollup({
      units: op.count(),
      previous: op.mean('before'),
      now: op.mean('after'),
      change: op.mean('difference'),
    })
    .objects() as ({ theme: Theme } & ComparedMean)[];
}
