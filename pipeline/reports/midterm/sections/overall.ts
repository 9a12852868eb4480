import type { Chart } from '../../charts/chart.ts';
import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { overallWords as words } from '../../wording/midterm/overall.zh-CN.ts';
import { foremost } from '../figures/foremost.ts';
import { overallFigures, type GradeFigure, type OverallFigures } from '../figures/overall.ts';
import type { RankedUnit } from '../figures/ranked-units.ts';
import { figure } from '../layout/figure.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, right, table } from '../layout/table.ts';
import { unitColumns } from './unit-columns.ts';

/** Ranked units that one table holds; of more, the first and the last so many. */
const WHOLE = 20;
const ENDS = 10;

/** Scores, grades and ranks of the whole. */
export function overallSection(
  model: ReportModel,
  distribution: Chart | undefined,
): readonly Block[] {
  const figures = overallFigures(model);
  const { ranked, grades } = figures;
  if (ranked.length === 0) return headed(1, words.heading, paragraph(words.none));
  return headed(1, words.heading, [
    ...headed(2, words.scoresHeading, [
      ...paragraph(words.scores(figures)),
      ...(ranked.length > 1 ? figure(distribution, words.chart) : []),
      ...paragraph(words.grades(figures), words.vetoed(figures)),
      ...(ranked.length > 1 && grades.length > 1 ? gradeTable(figures) : []),
    ]),
    ...(ranked.length > 1 ? headed(2, words.ranksHeading, ranking(figures)) : []),
  ]);
}

function gradeTable(figures: OverallFigures): readonly Block[] {
  const { ranked, grades } = figures;
  return table<GradeFigure>(
    grades,
    [
      center(words.grade, 24, ({ name }) => name),
      center(words.gradeRange, 40, (grade) => words.range(grade)),
      right(words.units, 18, ({ units }) => `${units}`),
      right(words.part, 18, ({ units }) => words.percent(units, ranked.length)),
    ],
    { caption: words.gradesCaption, note: words.partsNote(figures) },
  );
}

function ranking(figures: OverallFigures): readonly Block[] {
  const { ranked, decimals } = figures;
  const ties = paragraph(words.ties(figures));
  if (ranked.length <= WHOLE) {
    return [...ties, ...unitTable(ranked, decimals, words.rankingCaption)];
  }
  const first = foremost(ranked, ENDS, sameRank);
  const last = foremost(ranked.toReversed(), ENDS, sameRank).toReversed();
  const listed = new Set([...first, ...last]).size;
  return [
    ...paragraph(words.ties(figures), words.bounded(listed, ranked.length)),
    ...unitTable(first, decimals, words.firstCaption),
    ...unitTable(last, decimals, words.lastCaption),
  ];
}

function sameRank(a: RankedUnit, b: RankedUnit): boolean {
  return a.rank === b.rank;
}

function unitTable(
  units: readonly RankedUnit[],
  decimals: number,
  caption: string,
): readonly Block[] {
  return table(
    units,
    [
      center(words.rank, 14, ({ rank, tied }) => words.rankCell(rank, tied)),
      left(words.unit, 28, ({ name }) => name),
      ...unitColumns<RankedUnit>(({ row }) => row, { kind: 12, place: 24 }),
      right(words.score, 12, ({ score }) => score.toFixed(decimals)),
      center(words.grade, 13, ({ row }) => row.grade ?? ''),
    ],
    { caption },
  );
}
