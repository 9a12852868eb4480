import type { Scheme } from '#core/scheme/scheme.ts';
import { points } from './points.ts';
import { scoreRateOf, type Cells } from './score-rate.ts';
import { weightedScoreOf } from './weighted-score.ts';

/** The functions under `ZHUNSHENG`, by the ids that functions.json has for them. */
export function customFunctions(schemeOf: () => Promise<Scheme>) {
  return {
    POINTS: async (code: string, value: unknown) => points(await schemeOf(), code, value),
    SCORERATE: (scores: Cells, points: Cells) => scoreRateOf(scores, points),
    WEIGHTEDSCORE: (score: number, total: number, weight: number, places: number | null) =>
      weightedScoreOf(score, total, weight, places),
  };
}

export type CustomFunctionTable = ReturnType<typeof customFunctions>;
