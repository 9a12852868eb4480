import { themesAmong } from '#core/scheme/themes-among.ts';
import type { Theme } from '#core/scheme/themes.ts';
import type { ThemeChangeRow, ThemeRow } from '../database/marts.ts';
import type { ReportModel } from './model.ts';

/** What a unit scored in a theme, and how that changed; `undefined` where nothing is compared. */
export interface ThemeLine {
  readonly now: ThemeRow;
  readonly change: ThemeChangeRow | undefined;
}

/** The themes that units were scored in, in the order of the outline. */
export function themesOf({ themeScores }: ReportModel): readonly Theme[] {
  return themesAmong(themeScores);
}

/** The themes of each ranked unit, by its code and then by theme, as the marts' rows follow. */
export function themeLines(model: ReportModel): ReadonlyMap<string, ReadonlyMap<Theme, ThemeLine>> {
  const changesOf = Map.groupBy(model.themeChanges, (row) => row.unit_code);
  const scoresOf = Map.groupBy(model.themeScores, (row) => row.unit_code);
  return new Map(
    [...scoresOf].map(([unit, rows]) => {
      const changes = new Map(changesOf.get(unit)?.map((row) => [row.theme, row]));
      return [
        unit,
        new Map(rows.map((now) => [now.theme, { now, change: changes.get(now.theme) }])),
      ];
    }),
  );
}
