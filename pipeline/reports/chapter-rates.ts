import { op, table } from 'arquero';
import type { Branch } from '#core/scheme/scheme.ts';
import type { ReportModel } from './model.ts';

/** The branches at the top of the scheme, each a column of its own in the reports. */
export function chaptersOf(model: ReportModel): readonly Branch[] {
  return model.scheme.branches.filter((branch) => branch.level === 1);
}

/** Score rates (0 to 1) of the chapters, one entry a ranked unit, in the order of `chaptersOf`. */
export function chapterRates(model: ReportModel): ReadonlyMap<string, readonly (number | null)[]> {
  const codes = chaptersOf(model).map((chapter) => chapter.code);
  const pivoted = topRows(model).groupby('unit_code').pivot('indicator_code', 'score_rate');
  return new Map(
    (pivoted.objects() as Record<string, unknown>[]).map((row) => [
      String(row['unit_code']),
      codes.map((code) => (typeof row[code] === 'number' ? row[code] : null)),
    ]),
  );
}

/** Mean score rate (0 to 1) of each chapter over the ranked units, in the order of `chaptersOf`. */
export function meanChapterRates(model: ReportModel): readonly (number | null)[] {
  const means = topRows(model)
    .groupby('indicator_code')
    .rollup({ mean: op.mean('score_rate') })
    .objects() as { indicator_code: string; mean: number | null }[];
  const known = means.filter((row) => Number.isFinite(row.mean));
  const byCode = new Map(known.map((row) => [row.indicator_code, row.mean]));
  return chaptersOf(model).map((chapter) => byCode.get(chapter.code) ?? null);
}

/** As columns, so that the table has them even where nobody is ranked. */
function topRows(model: ReportModel) {
  const rows = model.chapterScores.filter((row) => row.level === 1);
  return table({
    unit_code: rows.map((row) => row.unit_code),
    indicator_code: rows.map((row) => row.indicator_code),
    score_rate: rows.map((row) => row.score_rate),
  });
}
