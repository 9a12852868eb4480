import { chaptersOf } from '../../chapter-rates.ts';
import type { ReportModel } from '../../model.ts';
import { ratesOf, type RateLine } from './rate-lines.ts';

/** How the ranked units came out in each chapter, in the scheme's order; none where none is ranked. */
export function chapterFigures(model: ReportModel): readonly RateLine[] {
  if (model.evaluations.size === 0) return [];
  const rowsOf = Map.groupBy(model.chapterScores, (row) => row.indicator_code);
  return chaptersOf(model).map((chapter) => ({
    name: chapter.name,
    points: chapter.points,
    rates: ratesOf(rowsOf.get(chapter.code) ?? []),
  }));
}
