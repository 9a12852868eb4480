import { pointsFixed } from '../figures.ts';
import type { UnitChange } from '../unit-changes.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import type { CardContext } from './card-context.ts';

const say = cardWords.change;

/** How the unit stands beside the round before, in a sentence; none in a first round. */
export function changeSentence(
  change: UnitChange | undefined,
  rank: number,
  { previousRound, scheme }: CardContext,
): string[] {
  if (previousRound === undefined) return [];
  const { round } = previousRound;
  if (change === undefined) return [say.none(round)];
  const { previousRank, rankChange, scoreChange, compared } = change;
  const points = (micro: bigint) => pointsFixed(micro < 0n ? -micro : micro, scheme.decimals);
  const parts = [
    rankChange === 0
      ? say.same(round, rank)
      : (rankChange > 0 ? say.up : say.down)(round, previousRank, rank),
    scoreChange === null ? '' : say.score(signOf(scoreChange), points(scoreChange)),
    compared === null
      ? ''
      : say.compared(compared.leaves, signOf(compared.change), points(compared.change)),
  ];
  return [`${parts.join('')}${say.end}`];
}

function signOf(micro: bigint): number {
  return micro === 0n ? 0 : micro > 0n ? 1 : -1;
}
