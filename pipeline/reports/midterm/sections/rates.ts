import type { Chart } from '../../charts/chart.ts';
import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { rateWords as words } from '../../wording/midterm/rates.zh-CN.ts';
import { percentText } from '../faithful.ts';
import { chapterFigures } from '../figures/chapters.ts';
import type { RateLine } from '../figures/rate-lines.ts';
import { themeFigures } from '../figures/themes.ts';
import { figure } from '../layout/figure.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { left, right, table } from '../layout/table.ts';

/** Results by chapter and by theme; nothing where no unit is ranked. */
export function ratesSection(model: ReportModel, radar: Chart | undefined): readonly Block[] {
  const ranked = model.evaluations.size;
  const chapters = chapterFigures(model);
  const { lines: themes, unnamed } = themeFigures(model);
  return headed(1, words.heading, [
    ...headed(2, words.chaptersHeading, [
      ...paragraph(
        words.ends(chapters, { counter: `项${words.chapter}`, ranked }),
        words.unrated(chapters),
      ),
      ...(ranked > 1 ? figure(radar, words.chart) : []),
      ...rateTable(chapters, ranked, words.chapter, words.chapterCaption),
    ]),
    ...headed(2, words.themesHeading, [
      ...paragraph(
        words.ends(themes, { counter: `个${words.theme}`, ranked }),
        words.unrated(themes),
        themes.length > 0 ? words.unnamed(unnamed) : undefined,
      ),
      ...rateTable(themes, ranked, words.theme, words.themeCaption),
    ]),
  ]);
}

function rateTable(
  lines: readonly RateLine[],
  ranked: number,
  name: string,
  caption: string,
): readonly Block[] {
  const points = right<RateLine>(words.points, 12, (line) => `${line.points}`);
  if (ranked === 1) {
    return table(
      lines,
      [
        left(name, 64, (line) => line.name),
        points,
        right(words.rate, 24, (line) => rate(line, 'mean')),
      ],
      { caption, note: words.noteOfOne },
    );
  }
  return table(
    lines,
    [
      left(name, 34, (line) => line.name),
      points,
      right(words.mean, 18, (line) => rate(line, 'mean')),
      right(words.median, 12, (line) => rate(line, 'median')),
      right(words.highest, 12, (line) => rate(line, 'highest')),
      right(words.lowest, 12, (line) => rate(line, 'lowest')),
    ],
    { caption, note: words.note },
  );
}

function rate({ rates }: RateLine, which: 'mean' | 'median' | 'highest' | 'lowest'): string {
  return rates === undefined ? words.noRate : percentText(rates[which]);
}
