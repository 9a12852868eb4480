import type { Chart } from '../../charts/chart.ts';
import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { progressWords as words } from '../../wording/midterm/progress.zh-CN.ts';
import { percentText } from '../faithful.ts';
import { foremost } from '../figures/foremost.ts';
import {
  progressFigures,
  type Mover,
  type ProgressFigures,
  type ThemeChange,
} from '../figures/progress.ts';
import { figure } from '../layout/figure.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { left, right, table } from '../layout/table.ts';

/** Units that the table holds of each direction. */
const MOVERS = 5;

/** The round beside the one before it; nothing where it is compared with none. */
export function progressSection(model: ReportModel, slope: Chart | undefined): readonly Block[] {
  const figures = progressFigures(model);
  if (figures === undefined) return [];
  return headed(1, words.heading, [
    ...paragraph(words.previousRound(figures), words.both(figures)),
    ...(figures.both > 0 ? changes(model, figures, slope) : []),
    ...headed(2, words.leftOutHeading, paragraph(words.leftOut(figures))),
  ]);
}

function changes(
  model: ReportModel,
  figures: ProgressFigures,
  slope: Chart | undefined,
): readonly Block[] {
  return [
    ...paragraph(words.meaning(figures)),
    ...headed(2, words.resultHeading, [
      ...paragraph(words.rates(figures), words.directions(figures)),
      ...paragraph(words.ranks(figures), words.movers(figures)),
      ...(figures.both > 1 ? figure(slope, words.chart) : []),
      ...moverTable(figures, model.scheme.decimals),
    ]),
    ...headed(2, words.themesHeading, [
      ...paragraph(words.themes(figures)),
      ...table<ThemeChange>(
        figures.themes,
        [
          left(words.theme, 28, ({ name }) => name),
          right(words.comparedUnits, 16, ({ units }) => `${units}`),
          right(words.previous, 16, ({ previous }) => percentText(previous)),
          right(words.now, 16, ({ now }) => percentText(now)),
          right(words.change, 24, (row) => words.themeCell(row)),
        ],
        { caption: words.themesCaption, note: words.themesNote },
      ),
    ]),
  ];
}

function moverTable({ risers, fallers, both }: ProgressFigures, decimals: number) {
  if (both < 2) return [];
  return table(
    [
      ...foremost(risers, MOVERS, samePlaces),
      ...foremost(fallers, MOVERS, samePlaces).toReversed(),
    ],
    [
      left(words.unit, 32, ({ unit }: Mover) => unit.name),
      right(words.previousRank, 16, ({ previousRank }) => `${previousRank}`),
      right(words.rank, 16, ({ unit }) => `${unit.rank}`),
      right(words.places, 16, ({ places }) => words.placesCell(places)),
      right(words.compared, 20, ({ change }) => words.pointsCell(change, decimals)),
    ],
    { caption: words.moversCaption },
  );
}

function samePlaces(a: Mover, b: Mover): boolean {
  return a.places === b.places;
}
