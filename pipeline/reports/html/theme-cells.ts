import type { RankingRow } from '../../database/marts.ts';
import { ratePoints } from '../../rate-points.ts';
import { rateText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { themeLines, themesOf, type ThemeLine } from '../theme-lines.ts';
import { percentText, type Cell } from './cell.ts';
import { themeParts, type ThemePart } from './row-places.ts';

/** What a row of the page's table says of each theme, in the order of `themesOf`. */
export function themeCells(model: ReportModel): (row: RankingRow) => readonly Cell[] {
  const lines = themeLines(model);
  const themes = themesOf(model);
  const parts = model.previousRound === undefined ? (['rate'] as const) : themeParts;
  return (row) =>
    themes.flatMap((theme) => {
      const cells = cellsOf(lines.get(row.unit_code)?.get(theme));
      return parts.map((part) => cells[part]);
    });
}

/** The rate of the part that is compared stands there only if it is another than the whole theme's. */
function cellsOf(line: ThemeLine | undefined): Readonly<Record<ThemePart, Cell>> {
  const rate = percentText(line?.now.score_rate ?? null);
  const change = line?.change;
  const compared = percentText(change?.score_rate ?? null);
  return {
    rate,
    compared: compared === rate ? null : compared,
    previous: rateText(change?.previous_score_rate ?? null) || null,
    change: change === undefined ? null : ratePoints(change.rate_change).toFixed(1),
  };
}
