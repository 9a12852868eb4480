import { fromMicro } from '#core/decimal.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { OutcomeRow } from '../../pipeline/database/marts.ts';
import type { OpenedExcel } from './addin-excel.ts';
import type { HandedIn } from './journey-round.ts';
import { NO_POINTS, type Scored } from './journey-scoring.ts';

/** Points by the code of their indicator, as they are shown. */
export type Points = Readonly<Record<string, string>>;

/** The points of all indicators as the pane showed them; none for those that were not scored. */
export function shownPoints(leaves: readonly Leaf[], scored: readonly Scored[]): Points {
  const nothing = leaves.map(({ code }) => [code, NO_POINTS] as const);
  return Object.fromEntries([...nothing, ...scored.map(({ code, points }) => [code, points])]);
}

/** The points of all indicators as the office collected them. */
export function collectedPoints({ entries }: HandedIn): Points {
  return Object.fromEntries(entries.map(({ code, score }) => [code, pointsText(score)]));
}

/** The score of the whole workbook that the pane shows. */
export async function totalOf({ pane }: OpenedExcel): Promise<string> {
  const score = pane.getByRole('banner').getByRole('definition').first();
  return (await score.locator('strong').textContent()) ?? '';
}

/** The scores of record that were given at a stage. */
export function recordedPoints(record: readonly OutcomeRow[], stage: Stage): Points {
  return Object.fromEntries(
    record
      .filter((row) => row.stage === stage)
      .map(({ indicator_code, score_micro }) => [indicator_code, pointsText(score_micro)]),
  );
}

function pointsText(micro: bigint | null): string {
  return micro === null ? NO_POINTS : String(fromMicro(micro));
}

/** The indicators that a county scored, of which there are some. */
export function scoredIn(
  { leaves }: Scheme,
  { entries }: HandedIn,
): readonly [Leaf, Leaf, ...Leaf[]] {
  const scored = leaves.filter(({ code }) =>
    entries.some((entry) => entry.code === code && entry.score !== null),
  );
  const [first, second, ...others] = scored;
  if (first === undefined || second === undefined) throw new Error('the county scored nothing');
  return [first, second, ...others];
}
