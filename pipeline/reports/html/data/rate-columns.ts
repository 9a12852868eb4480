import { ratePoints } from '../../../rate-points.ts';
import { themeNames } from '../../../wording/themes.ts';
import { chapterRates, chaptersOf, meanChapterRates } from '../../chapter-rates.ts';
import { rateText } from '../../figures.ts';
import type { ReportModel } from '../../model.ts';
import type { ChapterData, ThemeData } from '../../page/page-data.ts';
import { themeLines, themesOf } from '../../theme-lines.ts';
import { percentText } from '../percent-text.ts';
import { textsOf } from './texts-of.ts';

/** The chapters of the scheme, with each unit's score rate. */
export function chapterColumns(model: ReportModel): readonly ChapterData[] {
  const rates = chapterRates(model);
  const means = meanChapterRates(model);
  return chaptersOf(model).map(({ code, name }, place) => ({
    code,
    name,
    rates: textsOf(
      model.rankings.map((row) => percentText(rates.get(row.unit_code)?.[place] ?? null)),
    ),
    mean: percentText(means[place] ?? null),
  }));
}

/** The themes that units were scored in, with each unit's score rate and how it changed. */
export function themeColumns(model: ReportModel): readonly ThemeData[] {
  const lines = themeLines(model);
  return themesOf(model).map((theme) => {
    const rows = model.rankings.map((row) => {
      const line = lines.get(row.unit_code)?.get(theme);
      const rate = percentText(line?.now.score_rate ?? null);
      const compared = percentText(line?.change?.score_rate ?? null);
      return {
        rate,
        compared: compared === rate ? '' : compared,
        previous: rateText(line?.change?.previous_score_rate ?? null),
        change: line?.change === undefined ? '' : ratePoints(line.change.rate_change).toFixed(1),
      };
    });
    return {
      name: themeNames[theme],
      rates: textsOf(rows.map(({ rate }) => rate)),
      compared: textsOf(rows.map(({ compared }) => compared)),
      previous: textsOf(rows.map(({ previous }) => previous)),
      changes: textsOf(rows.map(({ change }) => change)),
    };
  });
}
