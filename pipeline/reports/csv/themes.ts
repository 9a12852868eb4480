import { themeNames } from '../../wording/themes.ts';
import { pointsText, quotientText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { themeLines, type ThemeLine } from '../theme-lines.ts';
import { unitNames } from '../unit-names.ts';
import { csvText, typedText, type CsvColumns } from './csv-text.ts';

/**
 * `themes.csv`: one row a ranked unit and theme.
 *
 * The change is that of the part that both rounds have: `compared_score_rate` less
 * `previous_score_rate`.
 */
export function themesCsv(model: ReportModel): string {
  const names = unitNames(model);
  const columns: CsvColumns<ThemeLine> = {
    unit_code: ({ now }) => typedText(now.unit_code),
    unit_name: ({ now }) => typedText(names.get(now.unit_code) ?? ''),
    theme: ({ now }) => now.theme,
    theme_name: ({ now }) => themeNames[now.theme],
    points: ({ now }) => pointsText(now.attainable_micro),
    score: ({ now }) => pointsText(now.score_micro),
    score_rate: ({ now }) => quotientText(now.score_rate),
    previous_points: ({ change }) => pointsText(change?.previous_points_micro ?? null),
    previous_score: ({ change }) => pointsText(change?.previous_score_micro ?? null),
    previous_score_rate: ({ change }) => quotientText(change?.previous_score_rate ?? null),
    rate_change: ({ change }) => quotientText(change?.rate_change ?? null),
    compared_points: ({ change }) => pointsText(change?.points_micro ?? null),
    compared_score: ({ change }) => pointsText(change?.score_micro ?? null),
    compared_score_rate: ({ change }) => quotientText(change?.score_rate ?? null),
  };
  const lines = [...themeLines(model).values()].flatMap((byTheme) => [...byTheme.values()]);
  return csvText(model, columns, lines);
}
