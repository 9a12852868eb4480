import { sum, ZERO } from '#core/decimal.ts';
import { pointsOf } from '#core/scheme/scheme.ts';
import type { ChapterProgress, Indicator, IndicatorState } from './assessment.ts';
import { outcomeOf } from './outcome.ts';

/** States in which nothing is left to do, and those in which something is. */
const settled: readonly IndicatorState[] = ['done', 'omitted'];
const unsettled: readonly IndicatorState[] = ['open', 'faulty'];

/** Indicators by chapter, in order; one that stands at the top by itself is a chapter of its own. */
export function chaptersOf(indicators: readonly Indicator[]): readonly ChapterProgress[] {
  const chapters = Map.groupBy(indicators, ({ leaf }) => leaf.path[0] ?? leaf);
  return [...chapters].map(([{ code, name }, members]) => progressOf(code, name, members));
}

function progressOf(code: string, name: string, indicators: readonly Indicator[]): ChapterProgress {
  const count = (states: readonly IndicatorState[]) =>
    indicators.filter(({ state }) => states.includes(state)).length;
  const base = indicators
    .filter(({ leaf }) => leaf.type === 'base')
    .map((indicator) => ({ leaf: indicator.leaf, ...outcomeOf(indicator) }))
    .filter(({ applicable }) => applicable);
  return {
    code,
    name,
    done: count(settled),
    open: count(unsettled),
    earned: sum(base.map(({ score }) => score ?? ZERO)),
    attainable: pointsOf(base.map(({ leaf }) => leaf)),
    indicators,
  };
}
