import { decimal, fromMicro, percent } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Explanation } from '../reports/explanation.ts';
import type { ExplanationWords } from '../wording/explanation/words.ts';
import { sourceText } from './source-text.ts';

/** The weight of rule of law in the unit's comprehensive assessment, and the score it brings there. */
export function weightTexts(
  { total, decimals }: Scheme,
  { ranking, weightSource }: Explanation,
  say: ExplanationWords,
): string[] {
  const { performance_weight, weighted_micro, score_micro, weight_ok } = ranking;
  if (performance_weight === null || weightSource === undefined) return [say.noWeight];
  const weight = decimal(performance_weight);
  const stated = say.weight(percent(weight), sourceText(weightSource, say));
  const fault = weight_ok === false ? [say.belowFloor] : [];
  if (weighted_micro === null || score_micro === null) return [stated, ...fault];
  const [score, weighted] = [fromMicro(score_micro), fromMicro(weighted_micro)];
  const isExact = weighted.times(total).equals(score.times(100).times(weight));
  return [
    stated,
    ...fault,
    say.weighted(
      score.toFixed(decimals),
      total.toString(),
      percent(weight),
      isExact,
      weighted.toFixed(decimals),
    ),
  ];
}
