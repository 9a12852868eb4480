import type { ReportModel } from '../../model.ts';
import type { LeafResult } from './leaf-results.ts';
import { rankedUnits } from './ranked-units.ts';
import type { WeaknessFigures } from './weaknesses.ts';

/** Units that lead where most are weak. */
export interface GoodPracticeFigures {
  readonly ranked: number;
  /** The common weaknesses that the report names. */
  readonly weaknesses: number;
  /** Of these, the ones that some unit has full score in, and who, by rank. */
  readonly led: readonly { readonly result: LeafResult; readonly units: readonly string[] }[];
  /** The most of them that one unit has full score in, and who has as many, by rank. */
  readonly most: number;
  readonly leaders: readonly string[];
}

/** Units with full score in the common weaknesses. */
export function goodPracticeFigures(
  model: ReportModel,
  { weakest }: WeaknessFigures,
): GoodPracticeFigures {
  const ranked = rankedUnits(model);
  const fullIn = weakest.map((result) => ({ result, codes: new Set(result.full) }));
  const counts = ranked.map(({ code, name }) => ({
    name,
    full: fullIn.filter(({ codes }) => codes.has(code)).length,
  }));
  const most = Math.max(0, ...counts.map(({ full }) => full));
  return {
    ranked: ranked.length,
    weaknesses: weakest.length,
    led: fullIn
      .filter(({ codes }) => codes.size > 0)
      .map(({ result, codes }) => ({
        result,
        units: ranked.filter(({ code }) => codes.has(code)).map(({ name }) => name),
      })),
    most,
    leaders: most === 0 ? [] : counts.filter(({ full }) => full === most).map(({ name }) => name),
  };
}
