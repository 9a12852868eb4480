import { sum } from '#core/decimal.ts';
import { comparability, type Comparability } from '../comparison/comparability.ts';
import type { PreviousRoundRow, UncomparedLeafRow } from '../database/marts.ts';
import type { ReportModel } from './model.ts';
import { words } from './wording/zh-CN.ts';

/** What of a round is compared with the round before, and what is not. */
export interface ComparisonScope {
  readonly previous: PreviousRoundRow;
  /** Whether the two rounds' scores can be set against each other; `themes`: only their themes. */
  readonly scores: Comparability;
  readonly leftOut: readonly UncomparedLeafRow[];
  /** Which round is compared, how much of it, and what the changes mean, in sentences. */
  readonly sentences: readonly string[];
}

/** How the round is compared with the one before; `undefined` where there is none. */
export function comparison(model: ReportModel): ComparisonScope | undefined {
  const { previousRound: previous, unitChanges, uncomparedLeaves: leftOut } = model;
  if (previous === undefined) return undefined;
  const scores = comparability(previous, unitChanges);
  const { previousRound, units, meaning } = words.changes;
  return {
    previous,
    scores,
    leftOut,
    sentences: [
      previousRound(previous.round, previous.scheme_title, previous.edition),
      units(unitChanges.length, model.evaluations.size - unitChanges.length),
      ...(previous.by_leaf ? [leavesSentence(model)] : []),
      meaning[scores],
    ],
  };
}

function leavesSentence({ scheme, uncomparedLeaves }: ReportModel): string {
  const ofSide = Map.groupBy(uncomparedLeaves, (row) => row.side);
  const codes = new Set(ofSide.get('current')?.map((row) => row.indicator_code));
  const compared = scheme.leaves.filter((leaf) => !codes.has(leaf.code));
  const points = sum(compared.map((leaf) => leaf.points)).toString();
  const dropped = ofSide.get('previous')?.length ?? 0;
  return words.changes.leaves(compared.length, points, codes.size, dropped);
}
