import { decimal } from '#core/decimal.ts';
import { chapterRates, chaptersOf } from './chapter-rates.ts';
import type { ReportModel } from './model.ts';

/**
 * Median score rate (0 to 1) of each chapter over units, or over all that are ranked, in the order of
 * `chaptersOf`; `null` where none of them could earn anything.
 */
export function chapterMedians(
  model: ReportModel,
  units?: ReadonlySet<string>,
): readonly (number | null)[] {
  const rates = [...chapterRates(model)]
    .filter(([code]) => units?.has(code) ?? true)
    .map(([, row]) => row);
  return chaptersOf(model).map((_, index) =>
    median(rates.flatMap((row) => (typeof row[index] === 'number' ? [row[index]] : []))),
  );
}

function median(rates: readonly number[]): number | null {
  const ordered = rates.toSorted((a, b) => a - b);
  const low = ordered[Math.floor((ordered.length - 1) / 2)];
  const high = ordered[Math.floor(ordered.length / 2)];
  if (low === undefined || high === undefined) return null;
  return decimal(low).plus(high).dividedBy(2).toNumber();
}
