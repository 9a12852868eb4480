import { ofType, pointsOf } from '#core/scheme/scheme.ts';
import { themeNames } from '../../../wording/themes.ts';
import type { ReportModel } from '../../model.ts';
import { themesOf } from '../../theme-lines.ts';
import { ratesOf, type RateLine } from './rate-lines.ts';

/** How the ranked units came out in the themes that the scheme names. */
export interface ThemeFigures {
  /** In the order of the outline. */
  readonly lines: readonly RateLine[];
  /** Base leaves without a theme. */
  readonly unnamed: number;
}

/** How the ranked units came out in each theme; no line where the scheme names none. */
export function themeFigures(model: ReportModel): ThemeFigures {
  const rowsOf = Map.groupBy(model.themeScores, (row) => row.theme);
  const base = ofType(model.scheme.leaves, 'base');
  return {
    lines: themesOf(model).map((theme) => ({
      name: themeNames[theme],
      points: pointsOf(base.filter((leaf) => leaf.theme === theme)),
      rates: ratesOf(rowsOf.get(theme) ?? []),
    })),
    unnamed: base.filter((leaf) => leaf.theme === undefined).length,
  };
}
