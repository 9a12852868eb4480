import { from, op } from 'arquero';
import { toMicro } from '#core/decimal.ts';
import type { ReportModel } from '../model.ts';

/** A band of scores, in millionths of a point; it holds its lower end. */
export interface ScoreBand {
  readonly from: bigint;
  readonly to: bigint;
  readonly units: number;
  /** Units of each grade, in the scheme's order. */
  readonly byGrade: readonly number[];
}

const MOST_BANDS = 10;

/** Widths that read well: 0.1, 0.2, 0.5, 1, 2, 5, 10 points and so on. */
const widths = Array.from({ length: 8 }, (_, power) => 100_000n * 10n ** BigInt(power)).flatMap(
  (width) => [width, 2n * width, 5n * width],
);

/**
 * Bands of equal width from the lowest score to the highest; none where nobody is ranked. Where all
 * scores are equal the band is a hundredth of the total, or a little more.
 */
export function scoreBands(model: ReportModel): readonly ScoreBand[] {
  const scored = model.rankings.flatMap((row) =>
    row.score_micro === null ? [] : [{ score: row.score_micro, grade: row.grade ?? '' }],
  );
  const [first, ...others] = scored.map((row) => row.score);
  if (first === undefined) return [];
  const lowest = others.reduce((a, b) => (a < b ? a : b), first);
  const highest = others.reduce((a, b) => (a > b ? a : b), first);
  const total = BigInt(toMicro(model.scheme.total));
  const fits = (width: bigint) =>
    lowest === highest ? 100n * width >= total : highest / width - lowest / width < MOST_BANDS;
  const width = widths.find(fits) ?? total;

  const counted = from(scored.map(({ score, grade }) => ({ band: Number(score / width), grade })))
    .groupby('band', 'grade')
    .rollup({ units: op.count() })
    .objects() as { band: number; grade: string; units: number }[];
  const unitsIn = (band: number, grade: string): number =>
    counted.find((row) => row.band === band && row.grade === grade)?.units ?? 0;

  const start = lowest / width;
  return Array.from({ length: Number(highest / width - start) + 1 }, (_, index): ScoreBand => {
    const band = start + BigInt(index);
    const byGrade = model.scheme.grades.map((grade) => unitsIn(Number(band), grade.name));
    return {
      from: band * width,
      to: (band + 1n) * width,
      units: byGrade.reduce((sum, units) => sum + units, 0),
      byGrade,
    };
  });
}
