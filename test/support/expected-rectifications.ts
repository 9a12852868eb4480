import { fromMicro, sum, toMicro, ZERO } from '#core/decimal.ts';
import type { Rectification } from '#core/ledger/rectification.ts';
import { goesOnFrom } from '#core/scheme/comparable.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { OutcomeRow, RectificationRow } from '../../pipeline/database/marts.ts';
import { matchesOf } from './expected-matches.ts';

/** What a unit says of an item, and what this round gave it. */
interface Said {
  readonly unit: string;
  readonly item: Rectification;
}

/** Of each item, where it goes on and what became of it: by unit and code, one item after another. */
export function expectedRectifications(
  before: Scheme,
  after: Scheme,
  outcomes: readonly OutcomeRow[],
  said: readonly Said[],
): Pick<
  RectificationRow,
  'unit_code' | 'previous_code' | 'indicator_code' | 'state' | 'lost_micro'
>[] {
  const matches = goesOnFrom(after, before)
    ? matchesOf(before.leaves, after.leaves).filter((match) => {
        const types = [...match.before, ...match.after].map((leaf) => leaf.type);
        return new Set(types).size === 1 && types[0] !== 'bonus';
      })
    : [];
  return said.map(({ unit, item }) => {
    const leaves =
      matches.find((match) => match.before.some((leaf) => leaf.code === item.code))?.after ?? [];
    const scored = leaves.flatMap((leaf) => {
      const outcome = outcomes.find(
        (row) => row.unit_code === unit && row.indicator_code === leaf.code,
      );
      if (outcome === undefined) return [];
      const score = fromMicro(outcome.score_micro ?? 0n);
      if (!outcome.applicable) return [ZERO];
      return [leaf.type === 'base' ? leaf.points.minus(score) : score];
    });
    const lost = scored.length === 0 ? undefined : sum(scored);
    return {
      unit_code: unit,
      previous_code: item.code,
      indicator_code: leaves[0]?.code ?? '',
      state: stateOf(item, lost === undefined ? undefined : lost.isZero(), after.evaluationDate),
      lost_micro: lost === undefined ? null : BigInt(toMicro(lost)),
    };
  });
}

function stateOf(
  { closedOn, due }: Rectification,
  isWhole: boolean | undefined,
  evaluated: string,
): RectificationRow['state'] {
  if (closedOn !== '' && isWhole === undefined) return 'unmatched';
  if (closedOn !== '' && isWhole) return 'closed';
  if (closedOn !== '' && closedOn <= evaluated) return 'contradicted';
  return due !== '' && due < evaluated ? 'overdue' : 'open';
}
