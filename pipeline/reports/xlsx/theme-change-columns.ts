import { SCORE_PLACES } from '#core/decimal.ts';
import { themeNames } from '../../wording/themes.ts';
import type { ThemeChangeRow } from '../../database/marts.ts';
import { ratePoints } from '../../rate-points.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { themeLines, themesOf } from '../theme-lines.ts';
import { words } from '../wording/zh-CN.ts';
import { changeColumn } from './change-column.ts';
import type { TableColumn } from './table-column.ts';

/** A column a theme: how its score rate changed, in percentage points. */
export function themeChangeColumns<Row>(
  model: ReportModel,
  unitOf: (row: Row) => string,
): readonly TableColumn<Row>[] {
  const lines = themeLines(model);
  return themesOf(model).map((theme) =>
    changeColumn({
      header: themeNames[theme],
      group: words.changes.themes,
      width: 8,
      kind: 'rate',
      of: (row: Row) => lines.get(unitOf(row))?.get(theme)?.change,
      formula: arithmetic,
      result: (change) => ratePoints(change.rate_change).toNumber(),
    }),
  );
}

/** The two rates and their difference in figures, so that a reader can follow them in the cell. */
function arithmetic(change: ThemeChangeRow): string {
  const now = `${pointsText(change.score_micro)}/${pointsText(change.points_micro)}`;
  const before = `${pointsText(change.previous_score_micro)}/${pointsText(change.previous_points_micro)}`;
  return `ROUND(100*ROUND(${now}-${before},${SCORE_PLACES}),1)`;
}
